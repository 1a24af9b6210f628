package org.wisselwerk.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;

/** The agreement as a sealed file, over HTTP. */
class AgreementApiIT {

    private final Person school = school();
    private final Person company = company();

    @Test
    void aDraftIsThereUntilBothSigned() throws IOException {
        UUID id = talking(school, company);
        assertThat(move(school, id, "revise", Map.of("terms", Map.of("pupils", List.of("6HV-03"))))
                        .status())
                .isEqualTo(200);
        JsonNode list = documents(school, id);
        assertThat(list.path("draft").asBoolean()).isTrue();
        assertThat(list.path("items")).isEmpty();
        Api.Answer draft = company.get(path(id) + "/draft").plain();
        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.header("Content-Type")).startsWith("application/pdf");
        assertThat(draft.header("Content-Security-Policy")).contains("sandbox");
        assertThat(text(company.api().file(path(id) + "/draft"))).contains("Ontwerp", "6HV-03");
    }

    @Test
    void whoIsNamedOnceBothSignedHasAnAnnexToPrint() throws IOException {
        UUID id = talking(school, company);
        move(school, id, "revise", Map.of("terms", Map.of("pupils", List.of("6HV-03"))));
        String annexes = path(id) + "/annexes";
        assertThat(school.get(annexes).status()).as("before both signed").isEqualTo(409);
        run(id, school, company);
        assertThat(text(school.api().file(annexes))).contains("Bijlage voor leerling 6HV-03");

        label(id, List.of("6HV-09"));
        String digest = look(school, id).body().path("revisionSha256").asText();
        for (Person person : List.of(school, company)) {
            assertThat(text(person.api().file(annexes)))
                    .contains("Bijlage voor leerling 6HV-09", digest)
                    .doesNotContain("6HV-03");
        }
        assertThat(school.get(annexes).plain().header("Content-Disposition")).contains("attachment", "bijlagen-");
        assertThat(school().get(annexes).status()).as("a stranger").isEqualTo(404);
        label(id, List.of());
        assertThat(school.get(annexes).status()).as("nobody is named").isEqualTo(409);
    }

    @Test
    void whatBothSignedIsSealedAndServedByteForByte() throws Exception {
        UUID id = running(school, company);
        JsonNode document = sealed(id);
        assertThat(document.path("kind").asText()).isEqualTo("AGREEMENT");
        assertThat(document.path("language").asText()).isEqualTo("nl");
        String path = path(id) + "/" + document.path("id").asText();
        byte[] once = school.api().file(path);
        byte[] again = company.api().file(path);
        assertThat(again).isEqualTo(once);
        assertThat(Digest.sha256(once)).isEqualTo(document.path("sha256").asText());
        assertThat(school.get(path).plain().header("Content-Disposition")).contains("attachment", "afspraak-");
        JsonNode room = look(school, id).body();
        assertThat(text(once))
                .contains(
                        "Elke vrijdag een bericht.", room.path("revisionSha256").asText())
                .contains("Digitaal getekend door")
                .doesNotContain("Ontwerp");
        assertThat(school.get(path(id) + "/draft").status()).isEqualTo(404);
    }

    @Test
    void namesWhoGuidesAsBothSignedIt() throws Exception {
        UUID id = talking(school, company);
        String account = school.get("/api/session").body().at("/account/id").asText();
        assertThat(name(school, id, Map.of("role", "SUPERVISOR", "accountId", account))
                        .status())
                .isEqualTo(201);
        name(company, id, Map.of("role", "MENTOR", "email", UUID.randomUUID() + "@mentor.example"));
        JsonNode document = sealed(run(id, school, company));
        assertThat(text(company.api().file(path(id) + "/" + document.path("id").asText())))
                .contains(
                        "Wie begeleidt?", "Begeleider, ", "Mentor, ", "uitgenodigd, nog niet binnen", "Wie hier staat");
    }

    @Test
    void whatNamesPupilsIsWithheldFromASideThatIsNotVerifiedAnyMore() throws Exception {
        UUID id = talking(school, company);
        move(school, id, "revise", Map.of("terms", Map.of("pupils", List.of("6HV-03"))));
        JsonNode document = sealed(run(id, school, company));
        String path = path(id) + "/" + document.path("id").asText();
        assertThat(text(company.api().file(path))).contains("6HV-03");
        RunningApplication.bean(Organisations.class).establish(company.organisation(), Verification.PENDING, null);
        Person.Answer refused = company.get(path);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.slug()).isEqualTo("organisation-not-verified");
        assertThat(documents(company, id).at("/items/0/withheld").asBoolean()).isTrue();
        assertThat(documents(school, id).at("/items/0/withheld").asBoolean()).isFalse();
        assertThat(text(school.api().file(path))).contains("6HV-03");
    }

    @Test
    void anybodyWhoHasTheFileCanCheckItAndNobodyElseLearnsAnything() throws Exception {
        UUID id = running(school, company);
        JsonNode document = sealed(id);
        Api stranger = Api.stranger();
        JsonNode known = stranger.get(
                        "/api/documents/" + document.path("sha256").asText())
                .expect(200)
                .json();
        assertThat(known.path("signatures")).hasSize(2);
        assertThat(known.path("revision").asInt())
                .isEqualTo(document.path("revision").asInt());
        assertThat(known.toString()).doesNotContain(id.toString());
        byte[] changed = school.api().file(path(id) + "/" + document.path("id").asText());
        changed[changed.length / 2]++;
        assertThat(stranger.get("/api/documents/" + Digest.sha256(changed)).status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/documents/nonsense").status()).isEqualTo(404);
        assertThat(stranger.get("/api/documents/" + "AB".repeat(32)).status()).isEqualTo(404);
    }

    @Test
    void toOthersThereIsNothing() throws Exception {
        UUID id = running(school, company);
        String document = path(id) + "/" + sealed(id).path("id").asText();
        Person stranger = school();
        assertThat(stranger.get(path(id)).status()).isEqualTo(404);
        assertThat(stranger.get(document).status()).isEqualTo(404);
        assertThat(stranger.get(path(id) + "/draft").status()).isEqualTo(404);
        assertThat(Api.stranger().get(document).status()).isEqualTo(401);
        assertThat(school.get(path(id) + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(school.get(path(id) + "/nonsense").status()).isEqualTo(404);
        UUID other = talking(school, company());
        assertThat(school.get(path(other) + "/" + document.substring(document.length() - 36))
                        .status())
                .isEqualTo(404);
    }

    private JsonNode sealed(UUID id) throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await("agreements", Duration.ofSeconds(60)))
                .isTrue();
        return documents(school, id).path("items").path(0);
    }

    private void label(UUID id, List<String> pupils) {
        assertThat(school.put(
                                "/api/collaborations/" + id + "/pupils",
                                look(school, id).version(),
                                Map.of("pupils", pupils))
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode documents(Person person, UUID id) {
        return person.get(path(id)).body();
    }

    private static String path(UUID id) {
        return "/api/collaborations/" + id + "/documents";
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
