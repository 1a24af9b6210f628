package org.wisselwerk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;
import org.wisselwerk.platform.Refusal;

class ReadSheetTest {

    private static final String HEAD = "Soort;Vraag of aanbod;Titel\n";
    private static final String ROW = "Stageplaats;aanbod;Stage lassen\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void readsColumnsInAnyOrderAndLanguage() {
        List<SheetRow> rows =
                Sheets.read("Titre,Type,Offre ou demande,Jours\nSoudure,Place de stage,Offre,\"lun, mar\"\n");
        ListingContent content = content(rows.getFirst());
        assertThat(content.kind()).isEqualTo(Kind.INTERNSHIP_PLACE);
        assertThat(content.weekdays()).hasSize(2);
        assertThat(content.postcode()).as("where it is when nothing is said").isEqualTo("9160");
    }

    @Test
    void readsEveryTemplateOnceItsRowHasAReferenceOfItsOwn() {
        for (Language language : Language.values()) {
            for (Kind kind : Kind.values()) {
                String template = new String(
                        new SheetTemplate(Sheets.words(), new Messages(), Clock.systemUTC()).of(kind, language),
                        StandardCharsets.UTF_8);
                assertThat(template).startsWith("\uFEFF");
                assertThat(codes(Sheets.read(template))).containsExactly("/ref sheet-example");
                List<SheetRow> rows = Sheets.read(template.replaceFirst("(?m)^(voorbeeld|example|exemple);", "r1;"));
                assertThat(codes(rows)).as(language + " " + kind).isEmpty();
                assertThat(content(rows.getFirst()).kind()).isEqualTo(kind);
            }
        }
    }

    @Test
    void givesTheSameReferenceToTheSameRowWhereverItStands() {
        List<SheetRow> one = Sheets.read(HEAD + ROW + "Gastles;aanbod;Veilig werken\n");
        List<SheetRow> other = Sheets.read(HEAD + "Gastles;aanbod;Veilig werken\n\n" + ROW + ROW);
        assertThat(ref(one, 0)).isEqualTo(ref(other, 1));
        assertThat(ref(one, 1)).isEqualTo(ref(other, 0));
        assertThat(ref(other, 2)).isEqualTo(ref(other, 1) + "-2");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        List<SheetRow> rows = Sheets.read(HEAD + "\n\"Stageplaats\";aanbod;\"Twee\nregels\"\nfeest;aanbod;Titel\n");
        assertThat(rows).extracting(SheetRow::number).containsExactly(3, 4);
        assertThat(codes(rows)).containsExactly("/kind unknown-value");
    }

    @Test
    void saysOfARowWhatIsWrongInEachColumn() {
        List<SheetRow> rows = Sheets.read("Kenmerk;Soort;Vraag of aanbod;Titel;Aantal;Waarborg;Eerste dag;Laatste dag\n"
                + "a;Materiaal;aanbod;Lastafel;veel;50;2/01/2027;1/01/2027\n"
                + "a;Gastles;aanbod;Les;;50;;\n"
                + "b;Gastles;;" + "x".repeat(100_000) + ";;;;;erbuiten\n");
        assertThat(codes(rows))
                .containsExactlyInAnyOrder(
                        "/places not-a-whole-number",
                        "/period/to before-start",
                        "/details/deposit sheet-not-of-this-kind",
                        "/ref sheet-ref-twice",
                        " sheet-cell-without-column",
                        "/direction required",
                        "/title too-long");
    }

    @Test
    void saysWhichColumnsAreMissingUnknownOrThereTwice() {
        assertThat(refused("Titel;Kleur;Titel\nx;y;z\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "sheet-column-missing", "sheet-column-missing", "sheet-column-unknown", "sheet-column-twice");
    }

    @Test
    void refusesWhatIsNoCsv() {
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0})).containsExactly("sheet-excel");
        assertThat(refused(new byte[] {'a', 0, 'b'})).containsExactly("sheet-not-text");
        assertThat(refused(new byte[0])).containsExactly("sheet-empty");
        assertThat(refused(" \n".getBytes(StandardCharsets.UTF_8))).containsExactly("sheet-empty");
        assertThat(refused(HEAD.getBytes(StandardCharsets.UTF_8))).containsExactly("sheet-empty");
        assertThat(refused((HEAD + "\"open;x;y\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("sheet-broken");
        assertThat(refused((HEAD + ROW.repeat(3000)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("sheet-too-many-rows");
        assertThat(Sheets.read(HEAD + ROW.repeat(2000))).hasSize(2000);
    }

    @Test
    void readsWhatExcelWritesAndRefusesTwoEncodingsInOne() {
        String text = HEAD + "Stageplaats;aanbod;Coördinatie en 5 €\n";
        assertThat(content(Sheets.read(text.getBytes(WINDOWS)).getFirst()).title())
                .isEqualTo("Coördinatie en 5 €");
        byte[] mixed = Stream.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ROW.replace('e', 'é').getBytes(WINDOWS))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(mixed)).containsExactly("sheet-mixed-encoding");
    }

    @Test
    void answersAnythingAtAllWithRowsOrARefusal() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] good = (HEAD + ROW + ROW).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = good.clone();
            for (int times = random.nextInt(6); times >= 0; times--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Sheets.read(bytes)).as("seed %d", seed).isNotNull();
            } catch (Refusal refusal) {
                assertThat(refusal.errors()).as("seed %d", seed).isNotEmpty();
            }
        }
    }

    private static List<String> refused(byte[] file) {
        Supplier<List<SheetRow>> read = () -> Sheets.read(file);
        Refusal refusal = catchThrowableOfType(Refusal.class, read::get);
        return refusal.errors().stream().map(error -> error.code()).toList();
    }

    private static List<String> codes(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(row -> row.errors().stream())
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static ListingContent content(SheetRow row) {
        assertThat(row.errors()).isEmpty();
        return Objects.requireNonNull(Objects.requireNonNull(row.line()).listing())
                .content();
    }

    private static String ref(List<SheetRow> rows, int index) {
        return Objects.requireNonNull(
                Objects.requireNonNull(rows.get(index).line()).ref());
    }
}
