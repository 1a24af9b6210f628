package org.wisselwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.align;
import static org.wisselwerk.collaboration.People.look;
import static org.wisselwerk.collaboration.People.move;
import static org.wisselwerk.collaboration.People.sign;
import static org.wisselwerk.collaboration.People.talking;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.People;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Inbox.Received;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Letters about terms that the other side changed; minutes pass by moving what was written into the past. */
class WriteOfTermsIT {

    private static final int REST = 16;

    private final Party asking = Party.school();
    private final Party offering = Party.company();
    private final Person school = People.of(asking);
    private final Person company = People.of(offering);
    private final WriteOfTerms writing = RunningApplication.bean(WriteOfTerms.class);
    private final UUID room = talking(school, company);

    @Test
    void severalChangesAreOneLetterWithWhatTheyCameTo() throws InterruptedException {
        revise(school, Map.of("place", "Gent", "pupils", List.of("6HV-03")));
        pass(5);
        revise(school, Map.of("place", "Aalst", "hoursPerWeek", 7.5));
        pass(14);
        writing.write();
        assertThat(about(offering)).as("not while it may go on").isEmpty();
        pass(REST - 14);
        writing.write();
        writing.write();
        Received mail = Inbox.titled(address(offering), asking.name() + " paste de voorwaarden aan");
        assertThat(mail.path()).isEqualTo("/samenwerking/" + room + "/voorwaarden");
        assertThat(mail.text())
                .contains(
                        "- Waar\n  eerst niets, nu Aalst",
                        "- Uren per week\n  eerst niets, nu 7,5",
                        "- Leerlingen\n  lees je op de pagina")
                .doesNotContain("6HV-03", "getekend");

        revise(school, Map.of("place", "Brugge"));
        pass(REST);
        writing.write();
        relay();
        assertThat(Inbox.await(address(offering), 3).getLast().text())
                .contains("eerst Aalst, nu Brugge")
                .doesNotContain("Uren");
        assertThat(about(offering)).as("one for each stretch").hasSize(2);
        assertThat(about(asking)).as("who changed it").isEmpty();
    }

    @Test
    void saysThatWhatWasSignedFell() {
        align(room, school, company);
        assertThat(sign(company, room).status()).isEqualTo(200);
        revise(school, Map.of("place", "Gent"));
        revise(school, Map.of("place", ""));
        pass(REST);
        writing.write();
        assertThat(Inbox.titled(address(offering), asking.name() + " paste aan wat al getekend was")
                        .text())
                .contains("geldt daardoor niet meer")
                .doesNotContain("- Waar");
    }

    @Test
    void whoSignedWhatItCameToGetsNoLetter() throws InterruptedException {
        align(room, school, company);
        sign(company, room);
        revise(school, Map.of("place", "Gent"));
        assertThat(sign(company, room).status()).isEqualTo(200);
        pass(REST);
        writing.write();
        relay();
        assertThat(about(offering)).isEmpty();
    }

    @Test
    void otherCommonWordsAreALetterOnlyWhenASignatureFell() throws InterruptedException {
        align(room, school, company);
        pass(REST);
        writing.write();
        relay();
        assertThat(about(offering)).as("words before anybody signed").isEmpty();

        assertThat(sign(company, room).status()).isEqualTo(200);
        JsonNode item = look(school, room).body().path("expectations").path(0);
        assertThat(school.put(
                                "/api/collaborations/" + room + "/expectations/"
                                        + item.path("id").asText() + "/agreed",
                                item.path("version").asLong(),
                                Map.of("answer", "Elke dag even bellen."))
                        .status())
                .isEqualTo(200);
        pass(REST);
        writing.write();
        writing.write();
        Received mail = Inbox.titled(address(offering), asking.name() + " paste aan wat al getekend was");
        assertThat(mail.path()).isEqualTo("/samenwerking/" + room + "/verwachtingen");
        assertThat(mail.text())
                .contains("- " + item.path("title").asText(), "geldt daardoor niet meer")
                .doesNotContain("bellen");
        relay();
        assertThat(about(offering)).hasSize(1);
        assertThat(about(asking)).as("who changed it").isEmpty();
    }

    @Test
    void whoKnowsItGetsNoLetter() throws InterruptedException {
        String both = UUID.randomUUID() + "@wisselwerk.example";
        Accounts accounts = RunningApplication.bean(Accounts.class);
        accounts.addMember(both, "Iemand", "a-password-for-tests", offering.organisation(), Role.COORDINATOR);
        accounts.join(both, asking.organisation(), Role.COORDINATOR);
        revise(school, Map.of("place", "Gent"));
        company.put("/api/collaborations/" + room + "/terms/seen", null, Map.of("revision", 2));
        pass(REST);
        writing.write();

        revise(company, Map.of("place", "Aalst"));
        revise(school, Map.of("place", "Brugge"));
        move(school, room, "withdraw", Map.of("reason", "OTHER", "text", "toch niet"));
        pass(REST);
        writing.write();
        relay();
        assertThat(about(offering)).as("looked, and then it was over").isEmpty();
        assertThat(about(asking)).isEmpty();
        assertThat(Inbox.of(both).stream().map(Received::subject))
                .as("decides for both sides")
                .noneMatch(subject -> subject.contains("paste"));
    }

    @Test
    void aChangeThatTheOtherSideAnswersIsToldToNobodyButWhoChangedFirst() {
        revise(school, Map.of("place", "Gent"));
        revise(company, Map.of("place", "Aalst"));
        pass(REST);
        writing.write();
        assertThat(Inbox.titled(address(asking), offering.name() + " paste de voorwaarden aan")
                        .text())
                .contains("eerst Gent, nu Aalst");
        assertThat(about(offering)).isEmpty();
    }

    private void revise(Person person, Map<String, Object> terms) {
        assertThat(move(person, room, "revise", Map.of("terms", terms)).status())
                .isEqualTo(200);
    }

    /** Of the letters that are there for somebody, those about changed terms. */
    private static List<String> about(Party party) {
        return Inbox.of(address(party)).stream()
                .map(Received::subject)
                .filter(subject -> subject.contains("paste"))
                .toList();
    }

    private static String address(Party party) {
        return party.organisation() + "@wisselwerk.example";
    }

    private static void relay() throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await(Duration.ofSeconds(60)))
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private void pass(int minutes) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        String sql = "update collaboration_step set at = at - interval ? minute where collaboration_id = ?";
        transactions.executeWrite(status -> {
            try (PreparedStatement update = status.getConnection().prepareStatement(sql)) {
                update.setInt(1, minutes);
                update.setString(2, room.toString());
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
