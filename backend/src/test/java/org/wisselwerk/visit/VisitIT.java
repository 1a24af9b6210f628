package org.wisselwerk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.testing.RunningApplication;

/** Visits, from a proposal to what was said in them, over HTTP. */
class VisitIT {

    private final Person school = school();
    private final Person company = company();
    private final UUID room = run(labelled(school, company), school, company);
    private final String path = "/api/collaborations/" + room + "/visits";

    @Test
    void oneSideProposesTheOtherPicks() {
        Answer proposed = propose("2026-12-03T16:00", "2026-12-04T10:30");
        assertThat(proposed.status()).isEqualTo(201);
        String slot = proposed.body().at("/slots/1").asText();
        assertThat(slot).isEqualTo("2026-12-04T09:30:00Z");
        assertThat(proposed.body().path("allowed").toString()).isEqualTo("[\"cancel\"]");
        assertThat(pick(school, proposed, slot).status()).as("its own").isEqualTo(409);
        assertThat(pick(company, proposed, "2026-12-04T10:30:00Z").slug()).isEqualTo("validation");
        Answer planned = pick(company, proposed, slot);
        assertThat(planned.body().path("state").asText()).isEqualTo("PLANNED");
        assertThat(planned.body().path("startsAt").asText()).isEqualTo(slot);
        assertThat(pick(company, proposed, slot).status()).as("seen before").isEqualTo(412);
        assertThat(pick(company, planned, slot).status()).as("picked before").isEqualTo(409);
        assertThat(told(company)).contains("visit-proposed");
        assertThat(told(school)).contains("visit-planned");
        Answer cancelled = step(school, planned, "cancel", Map.of());
        assertThat(cancelled.body().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(step(school, cancelled, "cancel", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void suggestsDaysUntilTheyAreTaken() {
        assertThat(school.get(path).body().path("suggested")).hasSize(2);
        propose("2026-12-14T10:00");
        assertThat(school.get(path).body().path("suggested")).hasSize(1);
    }

    @Test
    void whatWasSaidIsForBothAndWhatAPupilSaidOnlyAsFarAsThePupilLetsIt() {
        Answer planned = planned();
        Map<String, Object> report = Map.of("present", "mentor, leerling, leraar", "wentWell", "op tijd");
        assertThat(report(school, planned, report).status()).as("not yet").isEqualTo(409);
        begin(planned.id());
        Answer held = report(school, planned, report);
        assertThat(held.body().path("state").asText()).isEqualTo("HELD");
        assertThat(visits(company).at("/0/report/wentWell").asText()).isEqualTo("op tijd");
        assertThat(report(company, held, Map.of("toImprove", "x".repeat(601))).status())
                .isEqualTo(422);
        assertThat(report(company, held, Map.of()).status()).isEqualTo(422);

        pupil(school, held, Map.of("label", "6HV-03", "learned", "TIG-lassen", "shared", false));
        assertThat(visits(school).at("/0/pupils/0/label").asText()).isEqualTo("6HV-03");
        assertThat(visits(company).at("/0/pupils")).isEmpty();
        pupil(school, held, Map.of("label", "6HV-03", "learned", "TIG-lassen", "shared", true));
        assertThat(visits(company).at("/0/pupils")).hasSize(1);
        assertThat(codes(pupil(school, held, Map.of("label", "Emma Peeters"))))
                .as("a name")
                .containsExactly("unknown-value");
        assertThat(codes(pupil(school, held, Map.of("label", "6hv-03"))))
                .as("another label")
                .containsExactly("unknown-value");
        assertThat(pupil(company, held, Map.of("label", "6HV-03")).status())
                .as("the pupils are the school's")
                .isEqualTo(403);
        assertThat(school.get(path).body().path("labels").toString()).isEqualTo("[\"6HV-03\"]");
        assertThat(company.get(path).body().path("labels")).isEmpty();

        assertThat(school.get("/api/collaborations/" + room + "/check-ins")
                        .body()
                        .path("due")
                        .asText())
                .as("a visit asks for a check-in")
                .isEqualTo(TODAY.minusDays(1).toString());
    }

    @Test
    void anOrganisationThatNobodyLookedAtReadsNoLabels() {
        Person unverified = company(Verification.PENDING);
        String there = "/api/collaborations/" + labelled(school, unverified) + "/visits";
        Answer proposed = school.post(there, null, Map.of("slots", List.of("2026-12-03T16:00"), "place", "Gent"));
        String visit = there + "/" + proposed.id();
        unverified.post(
                visit + "/pick",
                1L,
                Map.of("slot", proposed.body().at("/slots/0").asText()));
        begin(proposed.id());
        Map<String, Object> said = Map.of("label", "6HV-03", "learned", "TIG-lassen", "shared", true);
        assertThat(school.put(visit + "/pupils", null, said)
                        .body()
                        .at("/pupils/0/label")
                        .asText())
                .isEqualTo("6HV-03");
        JsonNode read = unverified.get(there).body().at("/items/0/pupils/0");
        assertThat(read.path("learned").asText()).isEqualTo("TIG-lassen");
        assertThat(read.path("label").isNull()).isTrue();
    }

    @Test
    void whatIsToDoIsAskedOfWhoCanDoIt() {
        JsonNode plan = waiting(school).getFirst();
        assertThat(plan.path("code").asText()).isEqualTo("PLAN_VISITS");
        assertThat(plan.path("count").asInt()).isEqualTo(2);
        assertThat(plan.path("until").asText()).as("a week before 14 December").isEqualTo("2026-12-07");
        assertThat(plan.path("collaborationId").asText()).isEqualTo(room.toString());
        assertThat(tasks(company)).isEmpty();

        propose("2026-12-14T10:00");
        Answer proposed = propose("2026-12-16T14:00", "2026-12-03T16:00");
        assertThat(tasks(school)).isEmpty();
        JsonNode pick = waiting(company).getFirst();
        assertThat(pick.path("code").asText()).isEqualTo("PLAN_VISITS");
        assertThat(pick.path("until").asText()).isEqualTo("2026-12-03");
        Answer planned = pick(company, proposed, proposed.body().at("/slots/0").asText());
        assertThat(waiting(company).getFirst().path("until").asText()).isEqualTo("2026-12-14");
        JsonNode coming = company.get("/api/today?organisationId=" + company.organisation())
                .body()
                .at("/dates/0");
        assertThat(coming.path("on").asText()).isEqualTo("2026-12-03");
        assertThat(coming.path("what").asText()).isEqualTo("VISIT");

        begin(proposed.id());
        assertThat(tasks(school)).containsExactly("REPORT_VISIT");
        assertThat(waiting(school).getFirst().path("until").asText())
                .isEqualTo(TODAY.plusDays(4).toString());
        assertThat(report(school, planned, Map.of("wentWell", "op tijd")).status())
                .isEqualTo(200);
        assertThat(tasks(school)).as("and then how it goes").containsExactly("CHECK_IN");
        assertThat(tasks(company)).containsExactly("CHECK_IN", "PLAN_VISITS");
        String item = school.get("/api/collaborations/" + room + "/check-ins")
                .body()
                .at("/items/0/expectationId")
                .asText();
        Map<String, Object> score = Map.of("expectationId", item, "score", 5);
        company.post("/api/collaborations/" + room + "/check-ins", null, Map.of("scores", List.of(score)));
        assertThat(tasks(company)).containsExactly("PLAN_VISITS");
        assertThat(tasks(school)).containsExactly("CHECK_IN");
    }

    @Test
    void nobodyIsAskedOfAVisitThatAnEarlyEndCameBefore() {
        UUID held = planned().id();
        Answer dropped = planned();
        propose("2026-12-10T16:00");
        complete(room, school, company);
        begin(held, 5);
        begin(dropped.id(), 1);
        ago("update collaboration set ended_at = ? where id = ?", room, 3);
        JsonNode report = waiting(school).stream()
                .filter(task -> task.path("code").asText().equals("REPORT_VISIT"))
                .findFirst()
                .orElseThrow();
        assertThat(report.path("count").asInt()).isEqualTo(1);
        assertThat(report.path("until").asText()).isEqualTo(TODAY.toString());

        assertThat(visits(school).findValuesAsText("state")).containsExactly("PLANNED", "CANCELLED", "CANCELLED");
        assertThat(visits(company).path(2).path("allowed")).isEmpty();

        begin(held, 1);
        assertThat(tasks(school)).containsExactly("EVALUATE");
        assertThat(report(school, dropped, Map.of("wentWell", "we gingen toch")).status())
                .as("who went all the same can tell of it")
                .isEqualTo(200);
    }

    @Test
    void timesThatCannotBeAreNamed() {
        assertThat(codes(propose("2027-03-28T02:30"))).containsExactly("no-such-time");
        assertThat(codes(propose("2026-11-01T10:00"))).containsExactly("not-in-the-future");
        assertThat(codes(propose("2099-11-01T10:00"))).containsExactly("not-in-the-future");
        assertThat(codes(propose())).containsExactly("required");
        assertThat(codes(propose("a", "b", "c", "d", "e", "f"))).containsExactly("too-many");
        assertThat(school.post(path, null, "[]").status()).isEqualTo(400);
        assertThat(school.post(path, null, Map.of("slots", List.of("2026-12-03T16:00")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void itIsForThoseWhoWriteThereAndNobodyElse() {
        Person member = join(school.organisation(), Role.MEMBER);
        assertThat(member.get(path).body().path("mayPropose").asBoolean()).isFalse();
        Map<String, Object> draft = Map.of("slots", List.of("2026-12-03T16:00"), "place", "Gent");
        assertThat(member.post(path, null, draft).status()).isEqualTo(403);
        assertThat(school().get(path).status()).isEqualTo(404);
        assertThat(school().post(path, null, draft).status()).isEqualTo(404);
        assertThat(school.post(path + "/" + UUID.randomUUID() + "/cancel", 1L, "{}")
                        .status())
                .isEqualTo(404);
        Answer proposed = propose("2026-12-03T16:00");
        assertThat(school.post(path + "/" + proposed.id() + "/cancel", null, "{}")
                        .status())
                .isEqualTo(428);
        move(school, room, "terminate", Map.of("reason", reason(), "text", "Het gaat niet meer."));
        Answer late = company.post(path, null, draft);
        assertThat(late.status()).isEqualTo(409);
    }

    /** Both sides talk, and the school said which pupil comes. */
    private static UUID labelled(Person school, Person company) {
        UUID id = talking(school, company);
        move(school, id, "revise", Map.of("terms", Map.of("pupils", List.of("6HV-03"))));
        return id;
    }

    private String reason() {
        return look(school, room).body().at("/reasons/terminate/0/code").asText();
    }

    private Answer propose(String... slots) {
        return school.post(path, null, Map.of("slots", List.of(slots), "place", "Atelier, Gent", "who", "mentor"));
    }

    private Answer planned() {
        Answer proposed = propose("2026-12-03T16:00");
        return pick(company, proposed, proposed.body().at("/slots/0").asText());
    }

    private Answer pick(Person person, Answer visit, String slot) {
        return step(person, visit, "pick", Map.of("slot", slot));
    }

    private Answer step(Person person, Answer visit, String step, Object body) {
        return person.post(path + "/" + visit.body().path("id").asText() + "/" + step, visit.version(), body);
    }

    private Answer report(Person person, Answer visit, Object body) {
        return person.put(path + "/" + visit.body().path("id").asText() + "/report", visit.version(), body);
    }

    private Answer pupil(Person person, Answer visit, Object body) {
        return person.put(path + "/" + visit.body().path("id").asText() + "/pupils", null, body);
    }

    private JsonNode visits(Person person) {
        return person.get(path).body().path("items");
    }

    private static List<String> codes(Answer answer) {
        return answer.body().path("errors").findValuesAsText("code");
    }

    private static List<String> told(Person person) {
        return person.get("/api/notifications").body().path("items").findValuesAsText("what");
    }

    /** As if it had been yesterday at noon. */
    private static void begin(UUID visit) {
        begin(visit, 1);
    }

    private static void begin(UUID visit, int daysAgo) {
        ago("update visit set starts_at = ? where id = ?", visit, daysAgo);
    }

    @SuppressWarnings("unchecked")
    private static void ago(String sql, UUID id, int days) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (PreparedStatement update = status.getConnection().prepareStatement(sql)) {
                update.setString(1, TODAY.minusDays(days) + " 12:00:00");
                update.setString(2, id.toString());
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
