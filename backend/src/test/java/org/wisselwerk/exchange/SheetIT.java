package org.wisselwerk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;

class SheetIT {

    private static final String HEAD = "Kenmerk;Soort;Vraag of aanbod;Titel;Aantal;Eerste dag;Laatste dag\n";
    private static final String GOOD = "a;Stageplaats;aanbod;Stage lassen;2;1/02/2027;30/06/2027\n";

    private final Party owner = Party.company();

    @Test
    void foreseesWithoutWritingThenKeepsAndFindsItUnchanged() {
        String sheet = HEAD + GOOD + "b;Gastles;aanbod;Veilig werken;;;\n";
        assertThat(counts(sent("/preview", sheet))).containsExactly(2L, 0L, 0L, 0L);
        assertThat(listings()).isEmpty();

        assertThat(counts(sent("", sheet))).containsExactly(2L, 0L, 0L, 0L);
        assertThat(listings()).containsExactlyInAnyOrder("Stage lassen PUBLISHED", "Veilig werken PUBLISHED");
        assertThat(counts(sent("", sheet))).containsExactly(0L, 0L, 2L, 0L);

        String changed = sheet.replace("Stage lassen", "Stage lassen en slijpen");
        assertThat(counts(sent("/preview", changed))).containsExactly(0L, 1L, 1L, 0L);
        assertThat(listings()).contains("Stage lassen PUBLISHED");
        assertThat(counts(sent("", changed))).containsExactly(0L, 1L, 1L, 0L);
        assertThat(listings()).contains("Stage lassen en slijpen PUBLISHED");
    }

    @Test
    void keepsTheGoodRowsAndSaysOfTheOthersWhatIsWrongInWhichColumn() {
        JsonNode answer = sent("", HEAD + GOOD + "b;feest;aanbod;Titel;veel;;\n");
        assertThat(counts(answer)).containsExactly(1L, 0L, 0L, 1L);
        JsonNode row = answer.get("rows").get(1);
        assertThat(row.get("row").asInt()).isEqualTo(3);
        assertThat(row.at("/errors/0/column").asText()).isEqualTo("Soort");
        assertThat(row.at("/errors/1/column").asText()).isEqualTo("Aantal");
        assertThat(row.at("/errors/1/message").asText()).isEqualTo("Dit is geen geheel getal.");
    }

    @Test
    void refusesAnotherKindForWhatWasPublishedAsARowOfItsOwn() {
        sent("", HEAD + GOOD);
        JsonNode answer = sent("", HEAD + GOOD.replace("Stageplaats", "Duale leerplek"));
        assertThat(counts(answer)).containsExactly(0L, 0L, 0L, 1L);
        assertThat(answer.at("/rows/0/errors/0/code").asText()).isEqualTo("fixed-once-published");
    }

    @Test
    void keepsAFileOfTwoThousandRowsInAnyEncoding() {
        StringBuilder rows = new StringBuilder("Titel,Soort,Vraag of aanbod\r\n");
        for (int i = 0; i < 2000; i++) {
            rows.append("\"Coördinatie, ").append(i).append("\",Gastles,vraag\r\n");
        }
        byte[] windows = rows.toString().getBytes(java.nio.charset.Charset.forName("windows-1252"));
        JsonNode answer = send(owner.api(), owner, "", windows).expect(200).json();
        assertThat(answer.get("encoding").asText()).isEqualTo("windows-1252");
        assertThat(counts(answer)).containsExactly(2000L, 0L, 0L, 0L);
        assertThat(counts(send(owner.api(), owner, "", windows).json())).containsExactly(0L, 0L, 2000L, 0L);
    }

    @Test
    void refusesWhatIsNoSuchFileInWords() {
        assertThat(refused("PK\u0003\u0004xlsx".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("CSV UTF-8");
        assertThat(refused("Titel;Kleur\nx;y\n".getBytes(StandardCharsets.UTF_8)))
                .contains("De kolom \\\"Soort\\\" ontbreekt.")
                .contains("De kolom \\\"Kleur\\\" kennen we niet.");
        send(owner.api(), owner, "", new byte[3 << 20]).expect(413);
    }

    @Test
    void isForCoordinatorsOfTheOrganisationAlone() {
        byte[] sheet = (HEAD + GOOD).getBytes(StandardCharsets.UTF_8);
        send(Party.company().api(), owner, "", sheet).expect(404);
        send(Api.stranger(), owner, "/preview", sheet).expect(401);
        assertThat(listings()).isEmpty();
    }

    @Test
    void givesATemplateInTheLanguageThatIsAskedFor() {
        Api.Answer answer = owner.api()
                .get("/api/import/listings/template.csv?kind=COMPANY_VISIT&language=fr")
                .expect(200);
        assertThat(answer.header("Content-Disposition")).contains("offres-et-demandes.csv");
        assertThat(answer.text()).contains("Langues du guide").contains("Visite d’entreprise");
        owner.api().get("/api/import/listings/template.csv?kind=PARTY").expect(422);
    }

    private String refused(byte[] sheet) {
        return send(owner.api(), owner, "", sheet).expect(422).text();
    }

    private JsonNode sent(String step, String sheet) {
        return send(owner.api(), owner, step, sheet.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();
    }

    private static Api.Answer send(Api api, Party party, String step, byte[] sheet) {
        return api.stream(
                "POST",
                "/api/organisations/" + party.organisation() + "/listings/sheet" + step,
                BodyPublishers.ofByteArray(sheet),
                "text/csv",
                null);
    }

    private List<String> listings() {
        JsonNode items = owner.api()
                .get("/api/organisations/" + owner.organisation() + "/listings")
                .json()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item ->
                        item.get("title").asText() + " " + item.get("state").asText())
                .toList();
    }

    private static List<Long> counts(JsonNode answer) {
        return Stream.of("created", "updated", "unchanged", "rejected")
                .map(name -> answer.get(name).asLong())
                .toList();
    }
}
