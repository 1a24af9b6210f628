package org.wisselwerk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.RunningApplication;

/** What two sides write to each other, over HTTP. */
class MessageIT {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Person school = school();
    private final Person company = company();
    private final UUID room = talking(school, company);
    private final String path = "/api/collaborations/" + room + "/messages";

    @Test
    void bothSidesReadWhatWasWrittenTheNewestFirst() {
        write(school, "Kan de leerling om 8 uur komen?");
        Answer answer = write(company, "  Ja, dat past.\n<b>Tot dan</b>  ");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("text").asText()).isEqualTo("Ja, dat past.\n<b>Tot dan</b>");

        JsonNode read = school.get(path).body();
        assertThat(read.path("total").asInt()).isEqualTo(2);
        assertThat(read.path("mayWrite").asBoolean()).isTrue();
        assertThat(read.at("/items/0/side").asText()).isEqualTo("OFFERING");
        assertThat(read.at("/items/0/own").asBoolean()).isFalse();
        assertThat(read.at("/items/1/own").asBoolean()).isTrue();
        assertThat(school.get(path + "?page=1&size=1")
                        .body()
                        .at("/items/0/text")
                        .asText())
                .startsWith("Kan de leerling");
    }

    @Test
    void whatIsUnreadIsCountedUntilItIsRead() {
        write(school, "een");
        JsonNode second = write(school, "twee").body();
        assertThat(unread(company)).isEqualTo(2);
        assertThat(unread(school)).isZero();
        assertThat(line(company).path("unread").asInt()).isEqualTo(2);
        JsonNode first = company.get(path).body().at("/items/1");
        assertThat(read(company, first).body().path("unread").asInt()).isEqualTo(1);
        assertThat(school.get(path).body().at("/items/1/seen").asBoolean()).isTrue();
        assertThat(school.get(path).body().at("/items/0/seen").asBoolean()).isFalse();

        read(company, second);
        assertThat(unread(company)).isZero();
        assertThat(read(company, first).body().path("unread").asInt())
                .as("never back")
                .isZero();
        assertThat(company.put(path + "/read", null, Map.of("upTo", UUID.randomUUID()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theSameMessageSentAgainStaysOne() {
        Map<String, Object> body = Map.of("text", "Op een slechte lijn", "clientId", UUID.randomUUID());
        Answer once = school.post(path, null, body);
        Answer again = school.post(path, null, body);
        assertThat(once.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(once.id());
        assertThat(company.post(path, null, body).status())
                .as("another sender's own")
                .isEqualTo(201);
        assertThat(school.get(path).body().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void manyAtOnceAreAllThereEachOnceInOneOrder() {
        List<String> sent = IntStream.range(0, 40).mapToObj(i -> "bericht " + i).toList();
        sent.parallelStream().forEach(text -> write(text.hashCode() % 2 == 0 ? school : company, text));
        List<String> read = texts(school.get(path + "?size=100").body());
        assertThat(read).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(texts(company.get(path + "?size=100").body())).isEqualTo(read);
    }

    @Test
    void filesGoWithAMessageAndAreForBothSidesOnly() {
        String file =
                ready(school, "plan.pdf", PDF).expect(201).json().path("id").asText();
        String at = "/api/collaborations/" + room + "/messages/files/" + file;
        assertThat(company.get(at).status()).as("not sent yet").isEqualTo(404);
        assertThat(company.post(path, null, Map.of("files", List.of(file))).status())
                .as("put ready by another")
                .isEqualTo(422);
        JsonNode sent = school.post(path, null, Map.of("files", List.of(file))).body();
        assertThat(sent.at("/files/0/name").asText()).isEqualTo("plan.pdf");
        assertThat(company.get(at).plain().header("Content-Disposition")).startsWith("attachment;");
        assertThat(school().get(at).status()).isEqualTo(404);
        assertThat(school.post(path, null, Map.of("files", List.of(file))).status())
                .as("sent before")
                .isEqualTo(422);
        assertThat(school.get(path).body().path("total").asInt()).isEqualTo(1);
        assertThat(ready(school, "x.pdf", "<html>".getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aFileThatShouldNotHaveBeenSentIsTakenAwayByItsSenderOrItsSide() {
        String first =
                ready(school, "een.pdf", PDF).expect(201).json().path("id").asText();
        school.post(path, null, Map.of("text", "De planning", "files", List.of(first)));
        Person member = join(school.organisation(), Role.MEMBER);
        Person colleague = join(school.organisation(), Role.COORDINATOR);
        assertThat(company.get(path).body().at("/items/0/removesFiles").asBoolean())
                .isFalse();
        assertThat(colleague.get(path).body().at("/items/0/removesFiles").asBoolean())
                .isTrue();
        String files = path + "/files/";
        company.api().delete(files + first).expect(404);
        member.api().delete(files + first).expect(404);
        school.api().delete(files + first).expect(204);
        school.api().delete(files + first).expect(404);
        assertThat(company.get(files + first).status()).isEqualTo(404);
        JsonNode left = company.get(path).body().at("/items/0");
        assertThat(left.path("text").asText()).isEqualTo("De planning");
        assertThat(left.path("files")).isEmpty();

        String second =
                ready(school, "twee.pdf", PDF).expect(201).json().path("id").asText();
        colleague.api().delete(files + second).expect(404);
        school.post(path, null, Map.of("files", List.of(second)));
        colleague.api().delete(files + second).expect(204);
        assertThat(company.get(path).body().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void theOtherSideIsToldOnceUntilItHasReadAndNeverTheWords() {
        write(school, "GEHEIM-een");
        write(school, "GEHEIM-twee");
        assertThat(told(company)).hasSize(1);
        assertThat(told(school)).isEmpty();
        assertThat(Inbox.await(email(company), 2))
                .as("one of the proposal, one of both messages")
                .hasSize(2)
                .anyMatch(mail -> mail.text().contains("/samenwerking/" + room + "/berichten"))
                .noneMatch(mail -> mail.text().contains("GEHEIM"));

        read(company, company.get(path).body().at("/items/0"));
        write(school, "GEHEIM-drie");
        assertThat(told(company)).hasSize(2);
        assertThat(Inbox.await(email(company), 3)).hasSize(3);
        assertThat(company.get("/api/notifications").plain().text()).doesNotContain("GEHEIM");
    }

    @Test
    void whoIsNotNamedOnlyReadsAndAStrangerKnowsOfNothing() {
        Person member = join(school.organisation(), Role.MEMBER);
        write(company, "Dag");
        assertThat(member.get(path).body().path("mayWrite").asBoolean()).isFalse();
        assertThat(write(member, "Mag ik?").status()).isEqualTo(403);
        Person stranger = company();
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(write(stranger, "Dag").status()).isEqualTo(404);
        assertThat(Api.stranger().get(path).status()).isEqualTo(401);
        assertThat(school.get(path + "?organisationId=" + company.organisation())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void beforeAnAnswerAndAfterARefusalThereIsNothingToWrite() {
        UUID proposed = propose(school, listing(company, "OFFER", 1, Map.of()), 1, TODAY, TODAY.plusDays(5))
                .id();
        Answer early = company.post("/api/collaborations/" + proposed + "/messages", null, Map.of("text", "Dag"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.slug()).isEqualTo("state");
        assertThat(early.body().path("allowed").toString()).contains("accept");
    }

    @Test
    void badInputIsNamed() {
        assertThat(school.post(path, null, "{").status()).isEqualTo(400);
        assertThat(write(school, "   ").body().at("/errors/0/code").asText()).isEqualTo("required");
        assertThat(write(school, "x".repeat(4001)).body().at("/errors/0/code").asText())
                .isEqualTo("too-long");
        assertThat(write(school, "🙂".repeat(4000)).status()).isEqualTo(201);
        assertThat(school.post(path, null, Map.of("text", "x", "clientId", "1")).status())
                .isEqualTo(422);
        assertThat(school.post(path, null, Map.of("text", "x", "files", List.of("1")))
                        .body()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/files/0");
        assertThat(school.post(path, null, Map.of("text", "x", "html", "y")).status())
                .isEqualTo(422);
    }

    @Test
    void longAfterTheEndTheWordsAreGone() {
        write(school, "weg hiermee");
        move(school, room, "withdraw", Map.of("reason", reason()));
        ForgetMessages forget = RunningApplication.bean(ForgetMessages.class);
        forget.forgetBefore(TODAY);
        assertThat(school.get(path).body().path("total").asInt()).isEqualTo(1);
        forget.forgetBefore(LocalDate.now(java.time.ZoneOffset.UTC).plusYears(2));
        assertThat(school.get(path).body().path("total").asInt()).isZero();
    }

    private String reason() {
        return look(school, room).body().at("/reasons/withdraw/0/code").asText();
    }

    private Answer write(Person person, String text) {
        return person.post(path, null, Map.of("text", text));
    }

    private Answer read(Person person, JsonNode message) {
        return person.put(
                path + "/read", null, Map.of("upTo", message.path("id").asText()));
    }

    private Api.Answer ready(Person person, String name, byte[] bytes) {
        return person.api().stream(
                "POST",
                "/api/collaborations/" + room + "/messages/files?name=" + name,
                BodyPublishers.ofByteArray(bytes),
                "application/octet-stream",
                null);
    }

    private int unread(Person person) {
        return look(person, room).body().path("unread").asInt();
    }

    private JsonNode line(Person person) {
        return person.get("/api/collaborations?organisationId=" + person.organisation())
                .body()
                .at("/items/0");
    }

    private List<JsonNode> told(Person person) {
        List<JsonNode> told = new java.util.ArrayList<>();
        person.get("/api/notifications").body().path("items").forEach(told::add);
        return told.stream()
                .filter(one -> one.path("what").asText().equals("message"))
                .filter(one -> one.at("/collaboration/id").asText().equals(room.toString()))
                .toList();
    }

    private static String email(Person person) {
        return person.api().get("/api/session").json().at("/account/email").asText();
    }

    private static List<String> texts(JsonNode page) {
        return page.path("items").findValuesAsText("text");
    }
}
