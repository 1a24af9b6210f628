package org.wisselwerk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;

class ImportIT {

    private final Api admin = Api.administrator();
    private String source = "";

    @BeforeEach
    void aSourceOfItsOwn() {
        source = "it-" + UUID.randomUUID();
    }

    @Test
    void createsThenFindsUnchangedThenUpdates() {
        ObjectNode line = Lines.listing("A1");
        assertThat(counts(imported(line))).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(counts(imported(line))).containsExactly(1, 0, 0, 1, 0, 0);
        line.put("title", "Lastoestel, nu gratis");
        assertThat(counts(imported(line))).containsExactly(1, 0, 1, 0, 0, 0);
    }

    @Test
    void whatIsExportedComesBackUnchanged() {
        ObjectNode bare = Input.JSON.createObjectNode();
        bare.put("ref", "bare")
                .put("direction", "NEED")
                .put("kind", "GUEST_LESSON")
                .put("title", "Kort");
        bare.putObject("organisation")
                .put("name", "School " + source)
                .put("type", "SCHOOL")
                .put("postcode", "9000");
        imported(Lines.listing("full"), bare);

        String exported =
                admin.get("/api/export/listings?source=" + source).expect(200).text();

        assertThat(exported.lines()).hasSize(2);
        assertThat(counts(summary(send(exported, "")))).containsExactly(2, 0, 0, 2, 0, 0);
        assertThat(exported).contains("\"kleur\":\"blauw\"").contains("\"hoursPerWeek\":7.5");
    }

    @Test
    void reportsEachBadLineAndKeepsTheRest() {
        List<String> lines = List.of(
                Lines.listing("good-1").toString(),
                "no json",
                Lines.listing("kind").put("kind", "PARTY").toString(),
                withPeriod(Lines.listing("period"), "2027-05-01", "2027-04-01").toString(),
                Lines.listing("postcode").put("postcode", "12345").toString(),
                Lines.listing("unknown").put("surprise", 1).toString(),
                Lines.listing("long").put("title", "x".repeat(201)).toString(),
                "[1,2]",
                "",
                Lines.listing("good-2").toString());

        List<JsonNode> answer = send(String.join("\n", lines), "");

        assertThat(answer.stream()
                        .filter(node -> node.has("line"))
                        .map(node -> node.get("line").asInt() + " "
                                + node.at("/errors/0/pointer").asText() + " "
                                + node.at("/errors/0/code").asText()))
                .containsExactly(
                        "2  not-json",
                        "3 /kind unknown-value",
                        "4 /period/to before-start",
                        "5 /postcode not-a-postcode",
                        "6 /surprise unknown-field",
                        "7 /title too-long",
                        "8  not-json");
        assertThat(counts(summary(answer))).containsExactly(10, 2, 0, 0, 7, 0);
    }

    @Test
    void saysWhatIsWrongInTheCallersLanguage() {
        String bad = Lines.listing("x").put("kind", "PARTY").toString();
        String english = Api.administrator()
                .speaking("en")
                .send("POST", "/api/import/listings?source=" + source, bad, "application/x-ndjson", null)
                .text();
        assertThat(english).contains("We do not know");
    }

    @Test
    void goesOnAfterInvalidUtf8AndAHugeLine() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(Lines.listing("before").toString().getBytes(StandardCharsets.UTF_8));
        body.write(new byte[] {'\n', (byte) 0xFF, (byte) 0xFE, '\n'});
        body.write(Lines.listing("huge")
                .put("description", "x".repeat(5_000_000))
                .toString()
                .getBytes(StandardCharsets.UTF_8));
        body.write('\n');
        body.write(Lines.listing("after").toString().getBytes(StandardCharsets.UTF_8));

        List<JsonNode> answer = read(admin.stream(
                        "POST",
                        "/api/import/listings?source=" + source,
                        BodyPublishers.ofByteArray(body.toByteArray()),
                        "application/x-ndjson",
                        null)
                .expect(200)
                .text());

        assertThat(answer.stream()
                        .filter(node -> node.has("line"))
                        .map(node -> node.at("/errors/0/code").asText()))
                .containsExactly("not-utf-8", "line-too-long");
        assertThat(counts(summary(answer))).containsExactly(4, 2, 0, 0, 2, 0);
    }

    @Test
    void theSameRefTwiceIsOneListingWithTheLastWord() {
        JsonNode summary =
                imported(Lines.listing("twice"), Lines.listing("twice").put("places", 5));
        assertThat(counts(summary)).containsExactly(2, 1, 1, 0, 0, 0);
        assertThat(admin.get("/api/export/listings?source=" + source).text()).contains("\"places\":5");
    }

    @Test
    void aPeriodThatIsOverIsAcceptedAndNotPublished() {
        imported(withPeriod(Lines.listing("old"), "2020-01-01", "2020-02-01"));
        assertThat(admin.get("/api/export/listings?source=" + source).text().lines())
                .hasSize(1);
        assertThat(admin.get("/api/listings?source=" + source)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void kindAndDirectionAreFixedOncePublished() {
        imported(Lines.listing("fixed"));
        JsonNode changed = Lines.listing("fixed").put("direction", "NEED");
        List<JsonNode> answer = send(changed.toString(), "");
        assertThat(answer.getFirst().at("/errors/0/code").asText()).isEqualTo("fixed-once-published");
    }

    @Test
    void aPostcodeThatOnlyLooksBelgianIsAcceptedWithoutAPoint() {
        assertThat(counts(imported(Lines.listing("odd").put("postcode", "9999"))))
                .containsExactly(1, 1, 0, 0, 0, 0);
    }

    @Test
    void pruningClosesWhatIsGoneAndReopensWhatComesBack() {
        ObjectNode[] ten =
                IntStream.range(0, 10).mapToObj(i -> Lines.listing("p" + i)).toArray(ObjectNode[]::new);
        imported(ten);
        JsonNode pruned = summary(send(body(Arrays.copyOf(ten, 9)), "&prune=true"));
        assertThat(pruned.get("closed").asInt()).isEqualTo(1);
        assertThat(counts(imported(ten))).containsExactly(10, 0, 1, 9, 0, 0);
    }

    @Test
    void pruningKeepsWhatIsStillThereButCouldNotBeRead() {
        ObjectNode[] ten =
                IntStream.range(0, 10).mapToObj(i -> Lines.listing("p" + i)).toArray(ObjectNode[]::new);
        imported(ten);
        ten[3].put("kind", "PARTY");
        JsonNode pruned = summary(send(body(ten), "&prune=true"));
        assertThat(pruned.get("rejected").asInt()).isEqualTo(1);
        assertThat(pruned.get("closed").asInt()).isZero();
    }

    @Test
    void pruningMoreThanAFifthMustBeForced() {
        ObjectNode[] ten =
                IntStream.range(0, 10).mapToObj(i -> Lines.listing("p" + i)).toArray(ObjectNode[]::new);
        imported(ten);
        JsonNode refused = summary(send(body(Arrays.copyOf(ten, 5)), "&prune=true"));
        assertThat(refused.get("closed").asInt()).isZero();
        assertThat(refused.get("problem").asText()).isEqualTo("prune-limit");
        JsonNode forced = summary(send(body(Arrays.copyOf(ten, 5)), "&prune=true&pruneForce=true"));
        assertThat(forced.get("closed").asInt()).isEqualTo(5);
    }

    @Test
    void aTokenImportsForItsOwnOrganisationOnly() {
        Party company = Party.company();
        String token = company.api()
                .post("/api/organisations/" + company.organisation() + "/tokens", "{\"name\":\"ERP\"}")
                .expect(201)
                .json()
                .get("token")
                .asText();
        ObjectNode own = Lines.listing("own");
        own.putObject("organisation")
                .put("name", company.name())
                .put("type", "COMPANY")
                .put("postcode", "9000");

        Api program = Api.program(token);
        List<JsonNode> answer = read(program.send(
                        "POST",
                        "/api/import/listings?source=elsewhere",
                        body(own, Lines.listing("foreign")),
                        "application/x-ndjson",
                        null)
                .expect(200)
                .text());

        assertThat(counts(summary(answer))).containsExactly(2, 1, 0, 0, 1, 0);
        assertThat(answer.getFirst().at("/errors/0/code").asText()).isEqualTo("not-your-organisation");
        assertThat(program.get("/api/export/listings").expect(200).text().lines())
                .hasSize(1);
        program.get("/api/organisations/" + company.organisation() + "/listings")
                .expect(403);
        program.post("/api/admin/search/flush", "").expect(403);
    }

    @Test
    void membersWithoutATokenStrangersAndOtherSourcesAreRefused() {
        String line = Lines.listing("x").toString();
        String path = "/api/import/listings?source=" + source;
        Api.stranger().send("POST", path, line, "application/x-ndjson", null).expect(401);
        Party.company()
                .api()
                .send("POST", path, line, "application/x-ndjson", null)
                .expect(403);
        admin.send("POST", "/api/import/listings?source=org-x", line, "application/x-ndjson", null)
                .expect(403);
        admin.send("POST", "/api/import/listings", line, "application/x-ndjson", null)
                .expect(422);
        admin.send("POST", path, line, "text/csv", null).expect(415);
    }

    private JsonNode imported(ObjectNode... lines) {
        return summary(send(body(lines), ""));
    }

    private List<JsonNode> send(String body, String parameters) {
        return read(admin.send(
                        "POST",
                        "/api/import/listings?source=" + source + parameters,
                        body,
                        "application/x-ndjson",
                        null)
                .expect(200)
                .text());
    }

    private static String body(ObjectNode... lines) {
        return Arrays.stream(lines).map(ObjectNode::toString).collect(Collectors.joining("\n"));
    }

    private static ObjectNode withPeriod(ObjectNode line, String from, String to) {
        line.putObject("period").put("from", from).put("to", to);
        return line;
    }

    private static List<JsonNode> read(String ndjson) {
        List<JsonNode> nodes = new ArrayList<>();
        ndjson.lines().forEach(line -> {
            try {
                nodes.add(Input.JSON.readTree(line));
            } catch (IOException e) {
                throw new AssertionError(line, e);
            }
        });
        return nodes;
    }

    private static JsonNode summary(List<JsonNode> answer) {
        JsonNode last = answer.getLast();
        assertThat(last.get("complete").asBoolean()).as(last.toString()).isTrue();
        return last;
    }

    private static List<Integer> counts(JsonNode summary) {
        return List.of(
                summary.get("read").asInt(),
                summary.get("created").asInt(),
                summary.get("updated").asInt(),
                summary.get("unchanged").asInt(),
                summary.get("rejected").asInt(),
                summary.get("closed").asInt());
    }
}
