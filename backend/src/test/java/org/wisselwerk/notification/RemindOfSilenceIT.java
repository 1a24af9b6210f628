package org.wisselwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.People;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.followup.FollowUp;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Who is reminded of what waits; days pass by moving what was written into the past. */
class RemindOfSilenceIT {

    private final Party school = Party.school();
    private final Party company = Party.company();
    private final RemindOfSilence reminding = RunningApplication.bean(RemindOfSilence.class);
    private final String coordinator = UUID.randomUUID() + "@wisselwerk.example";

    @Test
    void theAskedSideIsRemindedOnceAndWhoAskedIsTold() throws InterruptedException {
        String room = proposed();
        reminding.remind();
        assertThat(told(company)).doesNotContain("remind-answer");
        age(room, 3);
        reminding.remind();
        reminding.remind();
        relay();
        assertThat(subjects(coordinator, 2)).containsOnlyOnce(school.name() + " wacht op je antwoord");
        assertThat(subjects(owner(company), 1)).doesNotContain(school.name() + " wacht op je antwoord");
        assertThat(told(school)).containsOnlyOnce("reminded");
        assertThat(Inbox.last(coordinator, 2).path()).startsWith("/antwoord/");
    }

    @Test
    void onTheTenthDayEverybodyWhoMayAnswerHears() throws InterruptedException {
        String room = proposed();
        age(room, 10);
        reminding.remind();
        relay();
        assertThat(subjects(owner(company), 2)).containsOnlyOnce(school.name() + " wacht op je antwoord");
        assertThat(subjects(coordinator, 2)).containsOnlyOnce(school.name() + " wacht op je antwoord");
        assertThat(told(company)).containsOnlyOnce("remind-answer");
    }

    @Test
    void quietTalksAreRememberedOnBothSides() throws InterruptedException {
        String room = proposed();
        company.api().post(room + "/accept", "", 1).expect(200);
        age(room, 7);
        reminding.remind();
        relay();
        assertThat(told(school)).contains("remind-talks");
        assertThat(Inbox.titled(owner(school), "Het overleg met " + company.name() + " valt stil")
                        .text())
                .as("seven days ago and thirty")
                .contains("tot en met 16 december 2026");
    }

    @Test
    void whatRunsQuietlyIsAskedHowItGoesUnlessThereIsASignOfLife() throws InterruptedException {
        Person teacher = People.of(school);
        UUID id = People.running(teacher, People.of(company));
        age("/" + id, 21);
        assertThat(FollowUp.checkIn(teacher, id, 4).status()).isEqualTo(201);
        reminding.remind();
        assertThat(told(company)).contains("checked-in").doesNotContain("how-it-goes");

        age("update check_in set at = at - interval ? day where collaboration_id = ?", id.toString(), 22);
        Map<String, Object> visit = Map.of("slots", List.of("2026-12-16T14:00"), "place", "Atelier", "who", "mentor");
        assertThat(teacher.post("/api/collaborations/" + id + "/visits", null, visit)
                        .status())
                .isEqualTo(201);
        reminding.remind();
        assertThat(told(company)).contains("visit-proposed").doesNotContain("how-it-goes");

        age("update visit set changed_at = changed_at - interval ? day where collaboration_id = ?", id.toString(), 22);
        reminding.remind();
        relay();
        assertThat(told(company)).containsOnlyOnce("how-it-goes");
        assertThat(Inbox.titled(owner(company), "Hoe gaat het met " + school.name() + "?")
                        .path())
                .isEqualTo("/samenwerking/" + id);
        Inbox.titled(owner(school), "Hoe gaat het met " + company.name() + "?");
    }

    private String proposed() throws InterruptedException {
        RunningApplication.bean(Accounts.class)
                .addMember(coordinator, "Iemand", "a-password-for-tests", company.organisation(), Role.COORDINATOR);
        String room = Proposed.by(school, company);
        relay();
        return room;
    }

    private static List<String> told(Party party) {
        List<String> what = new ArrayList<>();
        party.api()
                .get("/api/notifications")
                .expect(200)
                .json()
                .get("items")
                .forEach(one -> what.add(one.path("what").asText()));
        return what;
    }

    /** Of the letters of an address, once there are so many. */
    private static List<String> subjects(String address, int letters) {
        return Inbox.await(address, letters).stream()
                .map(Inbox.Received::subject)
                .toList();
    }

    private static String owner(Party party) {
        return party.organisation() + "@wisselwerk.example";
    }

    private static void relay() throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await(Duration.ofSeconds(60)))
                .isTrue();
    }

    private static void age(String room, int days) {
        age(
                "update collaboration set acted_at = acted_at - interval ? day where id = ?",
                room.substring(room.lastIndexOf('/') + 1),
                days);
    }

    @SuppressWarnings("unchecked")
    private static void age(String sql, String id, int days) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (PreparedStatement update = status.getConnection().prepareStatement(sql)) {
                update.setInt(1, days);
                update.setString(2, id);
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
