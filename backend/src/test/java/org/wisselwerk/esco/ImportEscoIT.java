package org.wisselwerk.esco;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;

/** Files of ESCO over HTTP: in, again, broken, and out. */
class ImportEscoIT {

    private static final String ROUTE = "/api/admin/vocabulary/esco";
    private static final String SOURCE = "it-esco-" + UUID.randomUUID();
    private static final Api ADMIN = Api.administrator();
    private static final Api ANYBODY = Api.stranger();
    private static final List<String> FILES = List.of(
            "ISCOGroups_nl.csv",
            "skillGroups_nl.csv",
            "occupations_nl.csv",
            "occupations_en.csv",
            "skills_nl.csv",
            "broaderRelationsOccPillar_nl.csv",
            "broaderRelationsSkillPillar_nl.csv",
            "occupationSkillRelations_nl.csv");

    @BeforeAll
    static void aListingThatOnlyEscoUnderstands() {
        String line = """
            {"ref":"E1","organisation":{"name":"IT %s","type":"COMPANY","postcode":"9000","municipality":"Gent"},\
            "direction":"OFFER","kind":"INTERNSHIP_PLACE","title":"Bij een drakenvliegermaker",\
            "description":"Een week lang."}
            """.formatted(SOURCE);
        ADMIN.send("POST", "/api/import/listings?source=" + SOURCE, line, "application/x-ndjson", null)
                .expect(200);
        ADMIN.post("/api/admin/search/flush", "").expect(204);
    }

    @AfterEach
    void takeOut() {
        ADMIN.delete(ROUTE).expect(204);
    }

    @Test
    void readsEveryFileAndNothingTwice() throws IOException {
        for (String file : FILES) {
            JsonNode summary = sent(file, sample(file));
            assertThat(summary.get("complete").asBoolean())
                    .as(summary.toString())
                    .isTrue();
            assertThat(summary.get("created").asLong()).as(summary.toString()).isPositive();
            assertThat(summary.get("unknown").asLong()).as(summary.toString()).isZero();
        }
        JsonNode before = standing();
        for (String file : FILES) {
            JsonNode summary = sent(file, sample(file));
            assertThat(summary.get("created").asLong()
                            + summary.get("updated").asLong()
                            + summary.get("removed").asLong())
                    .as(summary.toString())
                    .isZero();
            assertThat(summary.get("unchanged").asLong()
                            + summary.get("passedOver").asLong())
                    .isEqualTo(summary.get("read").asLong());
        }
        JsonNode after = standing();
        assertThat(after.get("version")).isEqualTo(before.get("version"));
        assertThat(after.get("inForce").asBoolean()).isTrue();
        assertThat(after.get("esco").get("concepts").asLong()).isGreaterThanOrEqualTo(5);
        assertThat(after.get("esco").get("tied").asLong()).isPositive();
        assertThat(after.get("esco").get("files")).hasSize(FILES.size());
        assertThat(after.get("shipped")).isEqualTo(before.get("shipped"));
    }

    @Test
    void findsByOneNameWhatWasWrittenUnderAnother() throws IOException {
        assertThat(concepts("vliegermakers")).isEmpty();
        sent("occupations_nl.csv", sample("occupations_nl.csv"));
        assertThat(concepts("vliegermakers")).containsExactly("vliegerbouwer");

        // The listing gets its concept when it is next indexed.
        ADMIN.post("/api/admin/search/rebuild", "").expect(202);
        awaitRebuild();
        assertThat(search("vliegermakers").get("items"))
                .anySatisfy(item -> assertThat(item.get("ref").asText()).isEqualTo("E1"));

        ADMIN.delete(ROUTE).expect(204);
        assertThat(concepts("vliegermakers")).isEmpty();
        assertThat(standing().get("esco").get("files")).isEmpty();
        assertThat(standing().get("esco").get("concepts").asLong()).isZero();
    }

    @Test
    void takesChangesAndRemovals() throws IOException {
        String all = sample("occupations_nl.csv");
        sent("occupations_nl.csv", all);
        String changed = all.replace("vliegermaker\ndraken", "vliegerknutselaar\ndraken");
        JsonNode updated = sent("occupations_nl.csv", changed);
        assertThat(updated.get("updated").asLong()).isEqualTo(1);
        assertThat(updated.get("unchanged").asLong()).isEqualTo(5);
        assertThat(concepts("vliegerknutselaar")).containsExactly("vliegerbouwer");
        assertThat(concepts("vliegermaker")).isEmpty();

        String fewer = all.lines().limit(11).reduce("", (text, line) -> text + line + "\n");
        JsonNode refused = sent("occupations_nl.csv", fewer);
        assertThat(refused.get("problem").asText()).isEqualTo("esco-fewer");
        assertThat(refused.get("removed").asLong()).isZero();
        assertThat(concepts("vliegerknutselaar")).containsExactly("vliegerbouwer");
        JsonNode forced = last(send("occupations_nl.csv&force=true", fewer));
        assertThat(forced.get("complete").asBoolean()).isTrue();
        assertThat(forced.get("removed").asLong()).isPositive();
    }

    @Test
    void tellsOfRelationsWithoutTheirConcepts() throws IOException {
        JsonNode summary = sent("occupationSkillRelations_nl.csv", sample("occupationSkillRelations_nl.csv"));
        assertThat(summary.get("complete").asBoolean()).isTrue();
        assertThat(summary.get("unknown")).isEqualTo(summary.get("read"));
    }

    @ParameterizedTest
    @CsvSource({
        "esco-not-utf-8, 2",
        "esco-columns, 1",
        "esco-not-esco, 1",
        "esco-empty, 1",
        "esco-not-csv, 7",
        "esco-fields, 12",
        "esco-cut, 25",
        "esco-uri, 2",
        "esco-other-type, 2"
    })
    void refusesABrokenFileWithItsLineAndChangesNothing(String code, long line) throws IOException {
        sent("occupations_nl.csv", sample("occupations_nl.csv"));
        JsonNode before = standing();
        List<JsonNode> answer = lines(ADMIN.stream(
                "POST",
                ROUTE + "?file=occupations_nl.csv",
                BodyPublishers.ofByteArray(broken(code)),
                "text/csv",
                null));
        JsonNode told = answer.get(answer.size() - 2);
        assertThat(told.get("line").asLong()).as(told.toString()).isEqualTo(line);
        assertThat(told.get("errors").get(0).get("code").asText()).isEqualTo(code);
        assertThat(told.get("errors").get(0).get("message").asText()).isNotBlank();
        assertThat(answer.getLast().get("problem").asText()).isEqualTo(code);
        assertThat(answer.getLast().get("complete").asBoolean()).isFalse();
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void readsAVeryLongLineInLittleMemory() {
        byte[] piece = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        List<InputStream> parts = new ArrayList<>();
        parts.add(
                new ByteArrayInputStream("conceptUri,preferredLabel,altLabels\n".getBytes(StandardCharsets.US_ASCII)));
        Stream.generate(() -> new ByteArrayInputStream(piece)).limit(200).forEach(parts::add);
        InputStream body = new SequenceInputStream(java.util.Collections.enumeration(parts));
        List<JsonNode> answer = lines(ADMIN.stream(
                "POST",
                ROUTE + "?file=occupations_nl.csv",
                BodyPublishers.ofInputStream(() -> body),
                "text/csv",
                null));
        assertThat(answer.getLast().get("problem").asText()).isEqualTo("esco-too-long");
    }

    @ParameterizedTest
    @CsvSource({"beroepen.csv,", "occupations.csv,", "occupations_de.csv,", "occupations_nl.csv, xx", "'',"})
    void refusesANameOrLanguageThatItDoesNotKnow(String file, String language) {
        String parameters = "?file=" + file + (language == null ? "" : "&language=" + language);
        ADMIN.send("POST", ROUTE + parameters, "x", "text/csv", null).expect(422);
    }

    @Test
    void isForAdministratorsOnly() {
        ANYBODY.send("POST", ROUTE + "?file=occupations_nl.csv", "x", "text/csv", null)
                .expect(401);
        ANYBODY.delete(ROUTE).expect(401);
        ANYBODY.get("/api/admin/vocabulary").expect(401);
    }

    private static byte[] broken(String code) throws IOException {
        String good = sample("occupations_nl.csv");
        return switch (code) {
            case "esco-not-utf-8" ->
                good.replace("beiaardbouwster", "be\u00eflaardbouwster").getBytes(StandardCharsets.ISO_8859_1);
            case "esco-columns" -> good.replace("altLabels", "synonyms").getBytes(StandardCharsets.UTF_8);
            case "esco-not-esco" -> "naam;adres\nJan;Gent\n".getBytes(StandardCharsets.UTF_8);
            case "esco-empty" -> new byte[0];
            case "esco-not-csv" -> upTo(good, good.indexOf("kwarbelaar"));
            case "esco-fields" ->
                (start(good, 11) + "Occupation,http://data.europa.eu/esco/occupation/x\n")
                        .getBytes(StandardCharsets.UTF_8);
            case "esco-cut" -> upTo(good, good.length() - 1);
            case "esco-uri" ->
                good.replaceFirst("http://data.europa.eu/esco/occ", "https://example.org/occ")
                        .getBytes(StandardCharsets.UTF_8);
            case "esco-other-type" ->
                good.replaceFirst("\nOccupation,", "\nSkillGroup,").getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static byte[] upTo(String text, int end) {
        return text.substring(0, end).getBytes(StandardCharsets.UTF_8);
    }

    private static String start(String text, int lines) {
        return text.lines().limit(lines).reduce("", (before, line) -> before + line + "\n");
    }

    private static String sample(String name) throws IOException {
        return Files.readString(EscoFolder.sample().resolve(name));
    }

    private static JsonNode sent(String file, String content) {
        return last(send(file, content));
    }

    private static Api.Answer send(String file, String content) {
        return ADMIN.send("POST", ROUTE + "?file=" + file, content, "text/csv", null);
    }

    private static JsonNode last(Api.Answer answer) {
        return lines(answer).getLast();
    }

    private static List<JsonNode> lines(Api.Answer answer) {
        answer.expect(200);
        List<JsonNode> lines = new ArrayList<>();
        answer.text().lines().forEach(line -> {
            try {
                lines.add(Input.JSON.readTree(line));
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + line, e);
            }
        });
        return lines;
    }

    private static JsonNode standing() {
        return ADMIN.get("/api/admin/vocabulary").expect(200).json();
    }

    private static JsonNode search(String query) {
        String typed = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return ANYBODY.get("/api/listings?source=" + SOURCE + "&q=" + typed)
                .expect(200)
                .json();
    }

    private static List<String> concepts(String query) {
        List<String> labels = new ArrayList<>();
        search(query)
                .get("interpreted")
                .get("concepts")
                .forEach(concept -> labels.add(concept.get("label").asText()));
        return labels;
    }

    private static void awaitRebuild() {
        while (!ADMIN.get("/api/admin/search")
                .expect(200)
                .json()
                .get("rebuilding")
                .isNull()) {
            Thread.onSpinWait();
        }
        ADMIN.post("/api/admin/search/flush", "").expect(204);
    }
}
