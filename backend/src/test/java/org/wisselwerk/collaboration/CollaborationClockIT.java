package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.RunningApplication;

/** What the clock does to stored collaborations; days pass by moving what was written into the past. */
class CollaborationClockIT {

    private final AdvanceCollaborations clock = RunningApplication.bean(AdvanceCollaborations.class);

    @Test
    void aProposalThatNobodyAnswersExpires() {
        Person school = school();
        UUID id = proposed(school, company());
        age(id, 14);
        clock.advance();
        assertThat(state(school, id)).isEqualTo("PROPOSED");
        age(id, 1);
        clock.advance();
        assertThat(state(school, id)).isEqualTo("EXPIRED");
        assertThat(look(school, id).body().path("ending").path("side").isNull()).isTrue();
    }

    @Test
    void talksInWhichSomebodyWritesDoNotLapse() {
        Person school = school();
        Person company = company();
        UUID offer = listing(company, "OFFER", 1, Map.of());
        UUID id = propose(school, offer, 1, TODAY.plusDays(200), TODAY.plusDays(240))
                .id();
        move(company, id, "accept", "");
        long version = look(school, id).version();
        String room = "/api/collaborations/" + id;
        age(id, 25);
        company.post(room + "/messages", null, Map.of("text", "We zoeken nog een mentor."));
        age(id, 25);
        company.put(room + "/papers/RISK_ANALYSIS", null, Map.of("day", TODAY.toString()));
        age(id, 25);
        school.put(room + "/motives", 0L, Map.of("codes", List.of(), "words", "Een eerlijk beeld."));
        age(id, 30);
        clock.advance();
        assertThat(state(school, id)).isEqualTo("ALIGNING");
        assertThat(look(school, id).version()).isEqualTo(version);
        age(id, 1);
        clock.advance();
        assertThat(state(school, id)).isEqualTo("EXPIRED");
    }

    @Test
    void anActThatComesAfterTheClockButBeforeItsJobIsRefused() {
        Person school = school();
        Person company = company();
        UUID id = proposed(school, company);
        age(id, 20);
        assertThat(move(company, id, "accept", "").status()).isEqualTo(409);
        clock.advance();
        assertThat(state(school, id)).isEqualTo("EXPIRED");
    }

    @Test
    void anAgreementStartsAndIsCompletedByItself() {
        Person school = school();
        Person company = company();
        UUID offer = listing(company, "OFFER", 1, Map.of());
        UUID id = propose(school, offer, 1, TODAY.plusDays(10), TODAY.plusDays(12))
                .id();
        move(company, id, "accept", "");
        align(id, school, company);
        sign(school, id);
        sign(company, id);
        assertThat(state(school, id)).isEqualTo("AGREED");
        assertThat(move(school, id, "complete", "").status()).isEqualTo(409);
        age(id, 10);
        clock.advance();
        assertThat(state(school, id)).isEqualTo("ACTIVE");
        age(id, 3);
        clock.advance();
        assertThat(state(school, id)).isEqualTo("COMPLETED");
        age(id, 33);
        clock.advance();
        assertThat(state(school, id)).isEqualTo("EVALUATED");
    }

    private static UUID proposed(Person school, Person company) {
        UUID offer = listing(company, "OFFER", 1, Map.of());
        return propose(school, offer, 1, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1))
                .id();
    }

    private static String state(Person person, UUID id) {
        return look(person, id).body().path("state").asText();
    }

    /** As if everything about it had happened so many days earlier. */
    @SuppressWarnings("unchecked")
    private static void age(UUID id, int days) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            String sql = "update collaboration set acted_at = acted_at - interval ? day, "
                    + "due_on = due_on - interval ? day, period_from = period_from - interval ? day, "
                    + "period_to = period_to - interval ? day where id = ?";
            try (PreparedStatement update = status.getConnection().prepareStatement(sql)) {
                for (int i = 1; i <= 4; i++) {
                    update.setInt(i, days);
                }
                update.setString(5, id.toString());
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
