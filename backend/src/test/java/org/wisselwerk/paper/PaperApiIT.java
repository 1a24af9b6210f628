package org.wisselwerk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.People;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;

/** What a kind needs on paper, over HTTP. */
class PaperApiIT {

    private final Person school = school();
    private final Person company = company();

    @Test
    void nobodySignsBeforeTheHostSaysThatTheRiskAnalysisWasMade() {
        UUID id = talking(school, company);
        align(id, school, company);
        assertThat(put(company, id, "RISK_ANALYSIS", null).status()).isEqualTo(200);
        assertThat(look(school, id).body().path("missingPapers").path(0).asText())
                .isEqualTo("RISK_ANALYSIS");
        assertThat(look(school, id).body().path("allowed").toString()).doesNotContain("sign");
        Person.Answer refused = sign(school, id);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("papers-missing");

        assertThat(put(school, id, "RISK_ANALYSIS", TODAY.toString()).status()).isEqualTo(403);
        Person.Answer stated = put(company, id, "RISK_ANALYSIS", TODAY.toString());
        assertThat(paper(stated.body(), "RISK_ANALYSIS").path("day").asText()).isEqualTo(TODAY.toString());
        assertThat(look(school, id).body().path("missingPapers")).isEmpty();
        assertThat(sign(school, id).status()).isEqualTo(200);
        assertThat(sign(company, id).body().path("state").asText()).isEqualTo("ACTIVE");
        assertThat(put(company, id, "RISK_ANALYSIS", null).slug()).isEqualTo("state");
    }

    @Test
    void whatIsOnlyAdviceKeepsNobody() {
        UUID id = talking(school, company);
        JsonNode list = papers(school, id);
        assertThat(paper(list, "WORKSTATION_SHEET").path("blocks").asBoolean()).isFalse();
        assertThat(paper(list, "HEALTH_ASSESSMENT").path("verified").asBoolean())
                .isFalse();
        assertThat(paper(list, "RISK_ANALYSIS").path("mayState").asBoolean()).isFalse();
        assertThat(paper(list, "INTERNSHIP_RULES").path("mayState").asBoolean()).isTrue();
        assertThat(paper(list, "RISK_ANALYSIS").path("sources")).isNotEmpty();
    }

    @Test
    void whatTheFirstDayNeedsKeepsNobodyAndIsATaskOfWhoSaysThatItIsThere() {
        UUID id = talking(school, company);
        assertThat(toAdd(company)).as("the risk analysis").containsExactly(1);
        assertThat(toAdd(school)).isEmpty();
        align(id, school, company);
        assertThat(toAdd(company)).isEmpty();
        put(company, id, "WELCOME", null);
        put(school, id, "ACCIDENT_INSURANCE", null);
        assertThat(toAdd(company)).as("not before both signed").isEmpty();
        sign(school, id);
        assertThat(sign(company, id).body().path("state").asText()).isEqualTo("ACTIVE");
        assertThat(toAdd(company)).containsExactly(1);
        assertThat(toAdd(school)).containsExactly(1);
        assertThat(toAdd(People.join(company.organisation(), Role.MEMBER))).isEmpty();
        put(company, id, "WELCOME", TODAY.toString());
        assertThat(toAdd(company)).isEmpty();
        assertThat(toAdd(school)).containsExactly(1);
    }

    @Test
    void aFilledFormBecomesAPdfAndSaysThatTheRiskAnalysisWasMade() throws IOException {
        UUID id = talking(school, company);
        JsonNode sheet = papers(company, id).path("sheet");
        assertThat(sheet).hasSize(6);
        assertThat(papers(school, id).path("sheet")).isEmpty();
        ObjectNode filled = filled(sheet);
        assertThat(company.post(path(id) + "/workstation-sheet", null, Map.of("TASKS", "vegen"))
                        .status())
                .isEqualTo(422);
        ObjectNode more = filled.deepCopy();
        more.put("COLOUR", "red");
        assertThat(company.post(path(id) + "/workstation-sheet", null, more).status())
                .isEqualTo(422);
        assertThat(school.post(path(id) + "/workstation-sheet", null, filled).status())
                .isEqualTo(403);
        Person.Answer made = company.post(path(id) + "/workstation-sheet", null, filled);
        assertThat(made.status()).isEqualTo(200);
        assertThat(paper(made.body(), "RISK_ANALYSIS").path("day").asText()).isEqualTo("2026-11-20");
        assertThat(paper(made.body(), "WORKSTATION_SHEET").path("day").isNull()).isFalse();
        JsonNode document = school.get("/api/collaborations/" + id + "/documents")
                .body()
                .path("items")
                .path(0);
        assertThat(document.path("kind").asText()).isEqualTo("WORKSTATION_SHEET");
        byte[] pdf = school.api()
                .file("/api/collaborations/" + id + "/documents/"
                        + document.path("id").asText());
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Lassen & <slijpen>", "20 november 2026");
        }
        assertThat(Api.stranger()
                        .get("/api/documents/" + document.path("sha256").asText())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSheetMadeElsewhereIsKeptAfterItsBytesWereLookedAt() {
        UUID id = talking(school, company);
        byte[] pdf = "%PDF-1.4\nsheet\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(upload(school, id, pdf)).isEqualTo(403);
        assertThat(upload(company, id, "<html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(415);
        assertThat(upload(company, id, pdf)).isEqualTo(200);
        assertThat(upload(company, id, pdf)).isEqualTo(200);
        JsonNode documents =
                school.get("/api/collaborations/" + id + "/documents").body().path("items");
        assertThat(documents).hasSize(1);
        assertThat(documents.path(0).path("name").asText()).isEqualTo("fiche.pdf");
        assertThat(paper(papers(school, id), "RISK_ANALYSIS").path("day").isNull())
                .isTrue();
    }

    @Test
    void aSheetThatShouldNotBeThereIsTakenAwayAndAnAgreementNever() throws InterruptedException {
        UUID id = talking(school, company);
        upload(company, id, "%PDF-1.4\nEmma\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        String documents = "/api/collaborations/" + id + "/documents";
        JsonNode sheet = company.get(documents).body().at("/items/0");
        assertThat(sheet.path("removable").asBoolean()).isTrue();
        assertThat(school.get(documents).body().at("/items/0/removable").asBoolean())
                .isFalse();
        String path = documents + "/" + sheet.path("id").asText();
        school.api().delete(path).expect(403);
        school().api().delete(path).expect(404);
        company.api().delete(path).expect(204);
        company.api().delete(path).expect(404);
        assertThat(company.get(documents).body().path("items")).isEmpty();
        assertThat(paper(papers(school, id), "WORKSTATION_SHEET").path("day").isNull())
                .isTrue();

        run(id, school, company);
        assertThat(RunningApplication.bean(Relay.class).await("agreements", Duration.ofSeconds(60)))
                .isTrue();
        JsonNode agreement = company.get(documents).body().at("/items/0");
        assertThat(agreement.path("kind").asText()).isEqualTo("AGREEMENT");
        assertThat(agreement.path("removable").asBoolean()).isFalse();
        company.api().delete(documents + "/" + agreement.path("id").asText()).expect(409);
    }

    @Test
    void theSchoolNotesWhatItReceivedOnPaper() {
        UUID id = talking(school, company);
        move(school, id, "revise", Map.of("terms", Map.of("pupils", List.of("6HV-03"))));
        assertThat(receive(school, id, "6HV-03").status()).isEqualTo(409);
        align(id, school, company);
        sign(school, id);
        sign(company, id);
        assertThat(receive(company, id, "6HV-03").status()).isEqualTo(403);
        assertThat(receive(school, id, "6HV-99").status()).isEqualTo(404);
        JsonNode receipts = receive(school, id, "6HV-03").body().path("receipts");
        assertThat(receipts).hasSize(1);
        assertThat(receipts.path(0).path("day").asText()).isEqualTo(TODAY.toString());
        assertThat(receipts.path(0).path("by").asText()).isNotBlank();
        assertThat(papers(company, id).path("receipts").path(0).path("label").asText())
                .isEqualTo("6HV-03");
    }

    @Test
    void toOthersThereAreNoPapersAndAMemberOnlyReads() {
        UUID id = talking(school, company);
        Person stranger = school();
        assertThat(stranger.get(path(id)).status()).isEqualTo(404);
        assertThat(put(stranger, id, "RISK_ANALYSIS", TODAY.toString()).status())
                .isEqualTo(404);
        assertThat(upload(stranger, id, new byte[3])).isEqualTo(404);
        assertThat(stranger.post(path(id) + "/workstation-sheet", null, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(put(company, id, "NONSENSE", TODAY.toString()).status()).isEqualTo(404);
        assertThat(company.put(path(id) + "/RISK_ANALYSIS", null, Map.of("day", "soon"))
                        .status())
                .isEqualTo(422);
        Person member = People.join(company.organisation(), Role.MEMBER);
        assertThat(member.get(path(id)).status()).isEqualTo(200);
        assertThat(put(member, id, "RISK_ANALYSIS", TODAY.toString()).status()).isEqualTo(403);
    }

    /** How many papers each task of this kind is about. */
    private static List<Integer> toAdd(Person person) {
        return waiting(person).stream()
                .filter(task -> task.path("code").asText().equals("ADD_PAPERS"))
                .map(task -> task.path("count").asInt())
                .toList();
    }

    private static ObjectNode filled(JsonNode sheet) {
        ObjectNode filled = Input.JSON.createObjectNode();
        for (JsonNode section : sheet) {
            for (JsonNode field : section.path("fields")) {
                String code = field.path("code").asText();
                switch (field.path("form").asText()) {
                    case "DATE" -> filled.put(code, "2026-11-20");
                    case "RISK" -> filled.put(code, "UNKNOWN");
                    case "YES_NO" -> filled.put(code, "YES");
                    default -> filled.put(code, "Lassen & <slijpen>\nvegen");
                }
            }
        }
        return filled;
    }

    private static int upload(Person person, UUID id, byte[] bytes) {
        return person.api().stream(
                        "POST",
                        path(id) + "/workstation-sheet/file?name=fiche.pdf",
                        BodyPublishers.ofByteArray(bytes),
                        "application/octet-stream",
                        null)
                .status();
    }

    private static Person.Answer receive(Person person, UUID id, String label) {
        return person.put(path(id) + "/received", null, Map.of("label", label, "day", TODAY.toString()));
    }

    private static Person.Answer put(
            Person person, UUID id, String code, @org.jspecify.annotations.Nullable String day) {
        return person.put(path(id) + "/" + code, null, day == null ? Map.of() : Map.of("day", day));
    }

    private static JsonNode papers(Person person, UUID id) {
        return person.get(path(id)).body();
    }

    private static JsonNode paper(JsonNode list, String code) {
        for (JsonNode paper : list.path("items")) {
            if (paper.path("code").asText().equals(code)) {
                return paper;
            }
        }
        throw new AssertionError("no paper " + code + " in " + list);
    }

    private static String path(UUID id) {
        return "/api/collaborations/" + id + "/papers";
    }
}
