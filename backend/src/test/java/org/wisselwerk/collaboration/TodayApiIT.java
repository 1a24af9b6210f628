package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person.Answer;

/** What waits for somebody today, and answering many at once, over HTTP. */
class TodayApiIT {

    private final Person school = school();
    private final Person company = company();

    @Test
    void whatWaitsFollowsTheStateOfTheCollaboration() {
        UUID id = proposed(1);
        assertThat(tasks(company)).containsExactly("ANSWER_PROPOSAL");
        assertThat(tasks(school)).isEmpty();
        move(company, id, "accept", "");
        assertThat(tasks(company)).as("and the risk analysis").containsExactly("FILL_EXPECTATIONS", "ADD_PAPERS");
        assertThat(tasks(school)).containsExactly("FILL_EXPECTATIONS");
        answer(school, id, "Elke week.");
        assertThat(tasks(school)).isEmpty();
        answer(company, id, "Elke maand.");
        assertThat(tasks(school)).as("both answered, nothing is agreed").containsExactly("SETTLE_DIFFERENCES");
        assertThat(tasks(company)).containsExactly("SETTLE_DIFFERENCES", "ADD_PAPERS");
        align(id, school, company);
        assertThat(tasks(school)).containsExactly("SIGN");
        sign(school, id);
        assertThat(tasks(school)).isEmpty();
        assertThat(tasks(company)).containsExactly("SIGN");
    }

    @Test
    void nobodyIsAskedToSignWhileItWouldBeRefused() {
        UUID id = proposed(1);
        move(company, id, "accept", "");
        align(id, school, company);
        String paper = "/api/collaborations/" + id + "/papers/RISK_ANALYSIS";
        assertThat(company.put(paper, null, Map.of()).status()).isEqualTo(200);
        assertThat(sign(school, id).slug()).isEqualTo("papers-missing");
        assertThat(tasks(school)).isEmpty();
        assertThat(tasks(company)).containsExactly("ADD_PAPERS");
        company.put(paper, null, Map.of("day", TODAY.toString()));
        assertThat(tasks(school)).containsExactly("SIGN");
    }

    @Test
    void everybodyIsAskedWhatTheyMayDo() {
        Person teacher = join(school.organisation(), Role.MEMBER);
        Person supervisor = join(school.organisation(), Role.MEMBER);
        UUID id = proposed(1);
        assertThat(tasks(join(company.organisation(), Role.MEMBER))).isEmpty();
        move(company, id, "accept", "");
        String account =
                supervisor.api().get("/api/session").json().at("/account/id").asText();
        Map<String, Object> named = Map.of("role", "SUPERVISOR", "accountId", account);
        name(school, id, named);
        assertThat(tasks(supervisor)).containsExactly("FILL_EXPECTATIONS");
        assertThat(tasks(teacher)).isEmpty();
        company.post("/api/collaborations/" + id + "/messages", null, Map.of("text", "Dag"));
        assertThat(tasks(teacher)).containsExactly("UNREAD_MESSAGES");
        align(id, school, company);
        assertThat(tasks(school)).contains("SIGN");
        assertThat(tasks(supervisor)).containsExactly("UNREAD_MESSAGES");
    }

    @Test
    void itIsForMembersOnly() {
        assertThat(school.get("/api/today?organisationId=" + company.organisation())
                        .status())
                .isEqualTo(404);
        assertThat(school.get("/api/today").status()).isEqualTo(422);
        Person member = join(company.organisation(), Role.MEMBER);
        assertThat(member.get("/api/today?organisationId=" + company.organisation())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void manyProposalsAreAnsweredEachWithAResultOfItsOwn() {
        UUID one = proposed(1);
        UUID other = proposed(40);
        UUID gone = proposed(80);
        List<Map<String, Object>> items = new ArrayList<>();
        for (UUID id : List.of(one, other, gone)) {
            items.add(Map.of("id", id, "version", look(company, id).version()));
        }
        items.add(Map.of("id", UUID.randomUUID(), "version", 1));
        move(school, gone, "withdraw", Map.of("reason", "OTHER", "text", "toch niet"));
        Answer answered = company.post("/api/proposals/answers", null, many("accept", items));
        assertThat(answered.status()).isEqualTo(200);
        List<String> results = new ArrayList<>();
        answered.body()
                .path("items")
                .forEach(result -> results.add(result.path("refused").asText("")));
        assertThat(results.stream().map(code -> code.equals("null") ? "" : code))
                .containsExactly("", "", "stale-version", "not-found");
        assertThat(look(school, one).body().path("state").asText()).isEqualTo("ALIGNING");
        assertThat(look(school, other).body().path("state").asText()).isEqualTo("ALIGNING");
    }

    @Test
    void manyAreDeclinedWithAReasonThatAllKindsKnow() {
        UUID id = proposed(1);
        Answer reasons = company.get("/api/proposals/reasons?kind=INTERNSHIP_PLACE&kind=EQUIPMENT");
        assertThat(reasons.body().path("items")).isNotEmpty();
        List<Map<String, Object>> items =
                List.of(Map.of("id", id, "version", look(company, id).version()));
        assertThat(company.post("/api/proposals/answers", null, many("decline", items))
                        .status())
                .isEqualTo(422);
        Map<String, Object> no = Map.of(
                "organisationId",
                company.organisation(),
                "answer",
                "decline",
                "reason",
                "NO_PLACE_NOW",
                "items",
                items);
        assertThat(company.post("/api/proposals/answers", null, no).status()).isEqualTo(200);
        assertThat(look(school, id).body().path("state").asText()).isEqualTo("DECLINED");
    }

    @Test
    void nonsenseAndStrangersAreRefused() {
        List<Map<String, Object>> none = List.of();
        assertThat(company.post("/api/proposals/answers", null, many("accept", none))
                        .status())
                .isEqualTo(422);
        List<Map<String, Object>> items = List.of(Map.of("id", UUID.randomUUID(), "version", 1));
        assertThat(company.post("/api/proposals/answers", null, many("sign", items))
                        .status())
                .isEqualTo(422);
        Map<String, Object> foreign =
                Map.of("organisationId", school.organisation(), "answer", "accept", "items", items);
        assertThat(company.post("/api/proposals/answers", null, foreign).status())
                .isEqualTo(403);
    }

    /** Under every expectation. */
    private static void answer(Person person, UUID id, String words) {
        look(person, id)
                .body()
                .path("expectations")
                .forEach(item -> assertThat(person.put(
                                        "/api/collaborations/" + id + "/expectations/"
                                                + item.path("id").asText() + "/answer",
                                        item.path("version").asLong(),
                                        Map.of("answer", words))
                                .status())
                        .isEqualTo(200));
    }

    private UUID proposed(int inDays) {
        UUID offer = listing(company, "OFFER", 5, Map.of());
        return propose(school, offer, 1, TODAY.plusDays(inDays + 20), TODAY.plusDays(inDays + 25))
                .id();
    }

    private Map<String, Object> many(String answer, List<Map<String, Object>> items) {
        return Map.of("organisationId", company.organisation(), "answer", answer, "items", items);
    }
}
