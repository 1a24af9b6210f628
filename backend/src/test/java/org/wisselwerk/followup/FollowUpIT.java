package org.wisselwerk.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;
import static org.wisselwerk.followup.FollowUp.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.RunningApplication;

/** How a collaboration goes, how it went, and going on, over HTTP. */
class FollowUpIT {

    private final Person school = school();
    private final Person company = company();

    @Test
    void whatBothScoreAlikeIsNoReasonToTalkAndADifferenceIs() {
        UUID room = running(school, company);
        assertThat(checkIn(school, room, 4, 5).status()).isEqualTo(201);
        JsonNode seen = checkIns(company, room);
        assertThat(seen.at("/items/0/asking/score").asInt()).isEqualTo(4);
        assertThat(seen.at("/items/0/asking/text").asText()).isEqualTo("woord 4");
        assertThat(seen.at("/items/0/offering").isNull()).isTrue();
        assertThat(flags(seen)).containsOnly(false);
        assertThat(told(company, "checked-in")).hasSize(1);

        JsonNode after = checkIn(company, room, 5, 3).body();
        assertThat(flags(after)).startsWith(false, true);
        assertThat(told(school, "flagged")).hasSize(1);
        assertThat(told(company, "flagged")).hasSize(1);
        assertThat(school.get("/api/notifications").plain().text()).doesNotContain("woord");
        assertThat(tasks(school)).contains("DISCUSS_FLAGGED");
        assertThat(tasks(company)).contains("DISCUSS_FLAGGED");

        assertThat(flags(checkIn(company, room, 5, 4).body()))
                .as("the last word of each side counts")
                .containsOnly(false);
        assertThat(tasks(school)).doesNotContain("DISCUSS_FLAGGED");
        assertThat(flags(checkIn(company, room, 2, 4).body())).startsWith(true, false);
    }

    @Test
    void whatWasKeptIsCountedOnceWhenItIsOver() throws Exception {
        UUID room = running(school, company);
        checkIn(school, room, 4, 2);
        move(school, room, "complete", "");
        move(company, room, "complete", "");
        Relay relay = RunningApplication.bean(Relay.class);
        assertThat(relay.await("expectation-tally", Duration.ofSeconds(30))).isTrue();
        RunningApplication.bean(TallyExpectations.class).deliver(List.of(room));
        JsonNode kept = school.get("/api/monitor/own?organisationId=" + school.organisation())
                .body()
                .path("kept");
        int rated = kept.at("/total/of").asInt();
        assertThat(rated).isEqualTo(2);
        assertThat(kept.at("/total/kept").asInt()).isEqualTo(1);
        assertThat(kept.path("themes")).isNotEmpty();
        assertThat(kept.at("/evaluated/of").isNull()).isTrue();
        evaluate(school, room, "YES");
        assertThat(school.get("/api/monitor/own?organisationId=" + school.organisation())
                        .body()
                        .at("/kept/evaluated/kept")
                        .asInt())
                .isEqualTo(1);
        assertThat(company.get("/api/monitor/own?organisationId=" + company.organisation())
                        .body()
                        .at("/kept/evaluated/of")
                        .isNull())
                .as("what the other side said is read when both have said it")
                .isTrue();
    }

    @Test
    void aCheckInIsForWhoWritesThereWhileItRuns() {
        UUID talking = talking(school, company);
        Answer early =
                school.post(path(talking, "check-ins"), null, Map.of("scores", List.of(score(UUID.randomUUID(), 3))));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().path("allowed").toString()).contains("withdraw");
        UUID room = running(school, company);
        Person member = join(school.organisation(), Role.MEMBER);
        assertThat(checkIn(member, room, 3, 3).status()).isEqualTo(403);
        assertThat(member.get(path(room, "check-ins")).body().path("mayWrite").asBoolean())
                .isFalse();
        assertThat(school().get(path(room, "check-ins")).status()).isEqualTo(404);
        assertThat(school().post(path(room, "check-ins"), null, "{}").status()).isEqualTo(404);
    }

    @Test
    void scoresThatCannotBeAreNamed() {
        UUID room = running(school, company);
        String path = path(room, "check-ins");
        UUID item = items(school, room).getFirst();
        assertThat(school.post(path, null, "{").status()).isEqualTo(400);
        assertThat(code(school.post(path, null, Map.of()))).isEqualTo("required");
        assertThat(code(school.post(path, null, Map.of("scores", List.of(score(item, 6))))))
                .isEqualTo("out-of-range");
        assertThat(code(school.post(path, null, Map.of("scores", List.of("x")))))
                .isEqualTo("not-an-object");
        Answer twice = school.post(path, null, Map.of("scores", List.of(score(item, 3), score(item, 3))));
        assertThat(twice.body().at("/errors/0/pointer").asText()).isEqualTo("/scores/1/expectationId");
        assertThat(code(twice)).isEqualTo("unknown-expectation");
        assertThat(items(school, room)).isNotEmpty();
        assertThat(checkIns(school, room).at("/items/0/asking").isNull())
                .as("nothing was kept")
                .isTrue();
    }

    @Test
    void eachSideEvaluatesOnceAndReadsTheOthersAnswersOnlyWhenBothHave() {
        UUID room = completed(school, company);
        JsonNode form = evaluation(school, room);
        assertThat(form.path("questions")).hasSize(5);
        assertThat(evaluate(school, room, "YES").body().path("state").asText()).isEqualTo("COMPLETED");
        assertThat(evaluate(school, room, "YES").slug()).isEqualTo("already-done");
        assertThat(evaluation(school, room).at("/own/answers/0/score").asInt()).isEqualTo(4);
        assertThat(evaluation(company, room).path("theirs").isNull()).isTrue();
        assertThat(evaluation(company, room).at("/renewal/bothWilling").asBoolean())
                .isFalse();

        assertThat(evaluate(company, room, "NO").body().path("state").asText()).isEqualTo("EVALUATED");
        JsonNode seen = evaluation(school, room);
        assertThat(seen.at("/theirs/again").asText()).isEqualTo("NO");
        assertThat(seen.at("/renewal/possible").asBoolean()).isFalse();
        assertThat(school.post(path(room, "renew"), null, "{}").status()).isEqualTo(409);
    }

    @Test
    void answersThatDoNotFitTheQuestionsAreNamedAndKeepNothing() {
        UUID room = completed(school, company);
        ObjectNode answers = answers(school, room);
        answers.put("EXPECTATIONS_KEPT", 9);
        assertThat(errors(evaluate(school, room, answers, "YES"))).containsExactly("/answers/EXPECTATIONS_KEPT");
        answers.put("EXPECTATIONS_KEPT", "PERHAPS");
        assertThat(errors(evaluate(school, room, answers, "YES"))).containsExactly("/answers/EXPECTATIONS_KEPT");
        answers.remove("EXPECTATIONS_KEPT");
        answers.put("OTHER", 3);
        assertThat(errors(evaluate(school, room, answers, "MAYBE")))
                .containsExactlyInAnyOrder("/answers/EXPECTATIONS_KEPT", "/answers/OTHER", "/again");
        assertThat(evaluation(school, room).path("own").isNull()).isTrue();
        assertThat(look(school, room).body().path("state").asText()).isEqualTo("COMPLETED");
        answers.remove("OTHER");
        answers.put("EXPECTATIONS_KEPT", "NOT_APPLICABLE");
        assertThat(evaluate(school, room, answers, "UNSURE").status()).isEqualTo(200);
        Answer otherwise = move(company, room, "evaluate", Map.of("givenOtherwise", true, "again", "YES"));
        assertThat(otherwise.status()).isEqualTo(200);
    }

    @Test
    void twoWhoWouldDoItAgainGoOnWithOneClickAndOnce() {
        UUID room = completed(school, company);
        assertThat(tasks(school)).containsExactly("EVALUATE");
        evaluate(school, room, "YES_CHANGED");
        assertThat(tasks(school)).isEmpty();
        evaluate(company, room, "YES");
        assertThat(tasks(school)).containsExactly("RENEW");
        assertThat(waiting(company).getFirst().path("until").asText())
                .as("the day before it would begin again")
                .isEqualTo(TODAY.plusYears(1).minusDays(1).toString());
        JsonNode renewal = evaluation(company, room).path("renewal");
        assertThat(renewal.path("possible").asBoolean()).isTrue();
        assertThat(renewal.at("/period/from").asText())
                .isEqualTo(TODAY.plusYears(1).toString());
        assertThat(join(school.organisation(), Role.MEMBER)
                        .post(path(room, "renew"), null, "{}")
                        .status())
                .isEqualTo(403);

        Answer drafted = company.post(path(room, "renew"), null, "{}");
        assertThat(drafted.status()).isEqualTo(201);
        assertThat(tasks(school)).containsExactly("ANSWER_PROPOSAL");
        assertThat(tasks(company)).isEmpty();
        Answer again = school.post(path(room, "renew"), null, "{}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(drafted.id());

        JsonNode next = look(school, drafted.id()).body();
        assertThat(next.path("state").asText()).isEqualTo("PROPOSED");
        assertThat(next.path("turn").asText()).isEqualTo("ASKING");
        assertThat(next.at("/terms/period/to").asText())
                .isEqualTo(TODAY.plusDays(60).plusYears(1).toString());
        assertThat(next.at("/expectations/0/offering/accepted").asBoolean()).isTrue();
        assertThat(next.at("/expectations/0/status").asText()).isEqualTo("DIFFERS");
        assertThat(evaluation(school, drafted.id()).at("/renewal/of").asText()).isEqualTo(room.toString());
        assertThat(evaluation(school, room).at("/renewal/by").asText())
                .isEqualTo(drafted.id().toString());
        assertThat(move(school, drafted.id(), "accept", "").status()).isEqualTo(200);
    }

    @Test
    void whyBothTookPartComesAlongAndMayBeChanged() {
        UUID room = talking(school, company);
        Map<String, Object> why = Map.of("codes", List.of("REALISTIC_PICTURE"), "words", "Een eerlijk beeld.");
        school.put(path(room, "motives"), 0L, why);
        company.put(path(room, "motives"), 0L, Map.of("codes", List.of("EXTRA_HANDS"), "words", ""));
        complete(run(room, school, company), school, company);
        evaluate(school, room, "YES");
        evaluate(company, room, "YES");
        UUID next = school.post(path(room, "renew"), null, "{}").id();
        JsonNode motives = company.get(path(next, "motives")).body();
        assertThat(motives.at("/asking/motives/0/code").asText()).isEqualTo("REALISTIC_PICTURE");
        assertThat(motives.at("/asking/words").asText()).isEqualTo("Een eerlijk beeld.");
        assertThat(motives.at("/offering/motives/0/code").asText()).isEqualTo("EXTRA_HANDS");
        long seen = motives.at("/offering/version").asLong();
        assertThat(company.put(path(next, "motives"), seen, Map.of("codes", List.of(), "words", "Opnieuw."))
                        .status())
                .isEqualTo(200);
        assertThat(company.get(path(room, "motives"))
                        .body()
                        .at("/offering/motives/0/code")
                        .asText())
                .as("what was, stays")
                .isEqualTo("EXTRA_HANDS");
    }

    private static List<String> errors(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().path("errors").findValuesAsText("pointer");
    }

    private static String code(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().at("/errors/0/code").asText();
    }
}
