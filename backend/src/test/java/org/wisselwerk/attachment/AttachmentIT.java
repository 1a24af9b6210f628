package org.wisselwerk.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Api.Answer;
import org.wisselwerk.testing.Party;

class AttachmentIT {

    private final Party company = Party.company();

    @Test
    void whoeverMaySeeTheListingMayReadWhatIsAttached() {
        String path = listing();
        JsonNode attached = attach(path, "fiche.pdf", Files.pdf()).expect(201).json();
        String file = path + "/attachments/" + attached.get("id").asText();
        Api.stranger().get(path + "/attachments").expect(404);
        Api.stranger().get(file).expect(404);

        company.api().post(path + "/publish", null, 0).expect(200);

        assertThat(Api.stranger()
                        .get(path + "/attachments")
                        .expect(200)
                        .json()
                        .at("/items/0/name")
                        .asText())
                .isEqualTo("fiche.pdf");
        Answer answer = Api.stranger().get(file).expect(200);
        assertThat(answer.text()).isEqualTo(new String(Files.pdf(), StandardCharsets.US_ASCII));
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"fiche.pdf\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("sandbox"));
    }

    @Test
    void aPictureIsShownAndSaysNoLongerWhereItWasTaken() {
        String path = listing();
        JsonNode attached =
                attach(path, "foto.jpg", Files.jpegThatSaysWhere()).expect(201).json();
        Answer answer = company.api()
                .get(path + "/attachments/" + attached.get("id").asText())
                .expect(200);
        assertThat(answer.header("Content-Disposition")).startsWith("inline;");
        assertThat(answer.text()).doesNotContain(Files.SECRET);
    }

    @Test
    void whatAFileIsItsBytesSay() {
        String path = listing();
        for (String content : new String[] {
            "<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>", "", "x"
        }) {
            Answer answer = attach(path, "onschuldig.pdf", Files.ascii(content));
            assertThat(answer.expect(415).problem()).isEqualTo("/problems/not-an-attachment");
        }
        assertThat(attach(path, "kwaad.html", Files.pdf())
                        .expect(201)
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo("kwaad.html.pdf");
    }

    @Test
    void aNameIsNoPathAndNoHeader() {
        String path = listing();
        String name = attach(path, "../../a\r\nSet-Cookie: b=c;\u202E.pdf", Files.pdf())
                .expect(201)
                .json()
                .get("name")
                .asText();
        assertThat(name).isEqualTo("aSet-Cookie_ b=c_.pdf");
    }

    @Test
    void whatIsTooLargeIsRefusedWhetherItSaysSoOrNot() {
        String path = listing();
        byte[] large = Arrays.copyOf(Files.pdf(), 5 * 1024 * 1024 + 1);
        assertThat(attach(path, "groot.pdf", large).expect(413).problem()).isEqualTo("/problems/attachment-too-large");
        Answer unsaid = company.api().stream(
                "POST",
                path + "/attachments?name=groot.pdf",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                "application/octet-stream",
                null);
        assertThat(unsaid.expect(413).problem()).isEqualTo("/problems/attachment-too-large");
    }

    @Test
    void theLargestFileIsKeptWhole() {
        String path = listing();
        byte[] head = Files.ascii("%PDF-1.4\n");
        byte[] tail = Files.ascii("\n%%EOF\n");
        byte[] filling = new byte[5 * 1024 * 1024 - head.length - tail.length];
        assertThat(attach(path, "net.pdf", Files.concat(head, filling, tail))
                        .expect(201)
                        .json()
                        .get("size")
                        .asInt())
                .isEqualTo(5 * 1024 * 1024);
    }

    @Test
    void fiveIsEnoughAndTheSameTwiceIsOne() {
        String path = listing();
        for (int i = 0; i < 5; i++) {
            attach(path, i + ".pdf", Files.concat(Files.pdf(), Files.ascii("%" + i)))
                    .expect(201);
        }
        attach(path, "nog eens.pdf", Files.concat(Files.pdf(), Files.ascii("%4")))
                .expect(201);
        assertThat(attach(path, "zes.pdf", Files.pdf()).expect(409).problem())
                .isEqualTo("/problems/too-many-attachments");
        String first = company.api()
                .get(path + "/attachments")
                .json()
                .at("/items/0/id")
                .asText();
        company.api().delete(path + "/attachments/" + first).expect(204);
        company.api().delete(path + "/attachments/" + first).expect(404);
        attach(path, "zes.pdf", Files.pdf()).expect(201);
    }

    @Test
    void nobodyAttachesToTheListingOfAnother() {
        String path = listing();
        String id = attach(path, "fiche.pdf", Files.pdf())
                .expect(201)
                .json()
                .get("id")
                .asText();
        Party other = Party.company();
        assertThat(attach(other.api(), path, "x.pdf", Files.pdf()).status()).isEqualTo(404);
        other.api().delete(path + "/attachments/" + id).expect(404);
        other.api().get(path + "/attachments/" + id).expect(404);
        assertThat(attach(Api.stranger(), path, "x.pdf", Files.pdf()).status()).isEqualTo(401);
        String own = other.api().post("/api/listings", body(other)).expect(201).header("Location");
        other.api().get(own + "/attachments/" + id).expect(404);
        other.api().delete(own + "/attachments/" + id).expect(404);
    }

    @Test
    void filesGoWithTheirListing() {
        String path = listing();
        String id = attach(path, "fiche.pdf", Files.pdf())
                .expect(201)
                .json()
                .get("id")
                .asText();
        company.api().delete(path, 0).expect(204);
        company.api().get(path + "/attachments/" + id).expect(404);
    }

    private Answer attach(String path, String name, byte[] file) {
        return attach(company.api(), path, name, file);
    }

    private static Answer attach(Api api, String path, String name, byte[] file) {
        return api.stream(
                "POST",
                path + "/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                BodyPublishers.ofByteArray(file),
                "application/octet-stream",
                null);
    }

    private String listing() {
        return company.api().post("/api/listings", body(company)).expect(201).header("Location");
    }

    private static String body(Party party) {
        return "{\"organisationId\":\"" + party.organisation()
                + "\",\"direction\":\"OFFER\",\"kind\":\"INTERNSHIP_PLACE\",\"title\":\"Stage met fiche\"}";
    }
}
