package org.wisselwerk.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.platform.FieldError;

/** What is made of a file of ESCO, and of one that is none. */
class EscoReaderTest {

    private static final String OCCUPATION =
            "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-00000000000";
    private static final String HEADER = "conceptType,conceptUri,preferredLabel,altLabels\n";
    private static final String ROW = "Occupation," + OCCUPATION + "1,beiaardbouwer,\n";

    @Test
    void findsColumnsByTheirNamesAndPassesOverOthers() throws Exception {
        String text = "altLabels,news,preferredLabel,conceptUri,hiddenLabels\r\n"
                + "\"klokkenspelbouwer\nbeiaardmaker\n\nbeiaardbouwer\",x,\"beiaardbouwer\",%s1,klokkespelbouwer\r\n"
                        .formatted(OCCUPATION);

        EscoRows rows = read(EscoFile.OCCUPATIONS, text);

        assertThat(rows.concepts()).singleElement().satisfies(concept -> {
            assertThat(concept.preferred()).isEqualTo("beiaardbouwer");
            assertThat(concept.others()).containsExactly("klokkenspelbouwer", "beiaardmaker", "klokkespelbouwer");
        });
    }

    @Test
    void passesOverWhatIsNotInForceOrHasNoLabel() throws Exception {
        String text = "conceptUri,preferredLabel,altLabels,status\n" + OCCUPATION + "1,een,,released\n" + OCCUPATION
                + "2,twee,,obsolete\n" + OCCUPATION + "3,,,released\n";

        EscoRows rows = read(EscoFile.OCCUPATIONS, text);

        assertThat(rows.concepts()).extracting(EscoConcept::preferred).containsExactly("een");
        assertThat(rows.read()).isEqualTo(3);
        assertThat(rows.passedOver()).isEqualTo(2);
    }

    @Test
    void takesAByteOrderMarkAndEmptyLines() throws Exception {
        assertThat(read(EscoFile.OCCUPATIONS, "\uFEFF" + HEADER + "\n" + ROW + "\n")
                        .concepts())
                .hasSize(1);
    }

    @Test
    void readsRelations() throws Exception {
        String text = "occupationUri,relationType,skillType,skillUri\n"
                + "%s1,essential,knowledge,%s7\n%1$s1,essential,knowledge,%2$s7\n"
                        .formatted(OCCUPATION, OCCUPATION.replace("occupation", "skill"));
        assertThat(read(EscoFile.OCCUPATION_SKILLS, text).relations())
                .containsExactly(new EscoRelation(
                        OCCUPATION + "1", OCCUPATION.replace("occupation", "skill") + "7", "essential"));
    }

    @ParameterizedTest
    @CsvSource({"occupations_nl.csv, OCCUPATIONS, nl", "ISCOGroups_fr.csv, ISCO_GROUPS, fr", "skills.csv, SKILLS,"})
    void knowsFilesByTheirNames(String name, EscoFile file, String language) {
        assertThat(EscoFile.named(name)).contains(new EscoFile.Named(file, language));
    }

    @ParameterizedTest
    @CsvSource({"beroepen.csv", "occupations_nl.xlsx", "../occupations_nl.csv", "occupations_nederlands.csv"})
    void knowsNoOtherNames(String name) {
        assertThat(EscoFile.named(name)).isEmpty();
    }

    @Test
    void saysWhichColumnsAreMissing() {
        refuses(1, "esco-columns", "conceptUri,preferredLabel\n", "altLabels");
        refuses(1, "esco-not-esco", "naam;adres\n1;2\n", "conceptUri, preferredLabel, altLabels", "naam;adres");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses(1, "esco-empty", "");
        refuses(1, "esco-empty", HEADER);
        refuses(1, "esco-empty", "\n\n");
    }

    @Test
    void saysWhereAFileIsNotUtf8() throws IOException {
        byte[] latin1 = (HEADER + ROW + ROW.replace("1,beiaardbouwer", "2,café")).getBytes(StandardCharsets.ISO_8859_1);
        int at = HEADER.length() + ROW.length() + ROW.indexOf("beiaard") + 4;
        refuses(3, "esco-not-utf-8", latin1, 3L, (long) at);
        refuses(1, "esco-not-utf-8", HEADER.getBytes(StandardCharsets.UTF_16), 1L, 1L);
        byte[] cut = (HEADER + "Occupation,é").getBytes(StandardCharsets.UTF_8);
        refuses(2, "esco-not-utf-8", java.util.Arrays.copyOf(cut, cut.length - 1), 2L, (long) cut.length - 1);
    }

    @Test
    void refusesAFileThatWasCutOff() {
        refuses(2, "esco-not-csv", HEADER + "Occupation," + OCCUPATION + "1,een,\"twee\ndrie", 2L);
        refuses(4, "esco-not-csv", HEADER + ROW.replace(",\n", ",\"a\nb\"\n") + "Occupation,\"", 4L);
        refuses(3, "esco-fields", HEADER + ROW + "Occupation," + OCCUPATION, 3L, 2, 4);
        refuses(3, "esco-cut", HEADER + ROW + ROW.replace("1,bei", "2,bei").stripTrailing(), 3L);
    }

    @Test
    void refusesRowsThatDoNotBelongThere() {
        refuses(2, "esco-uri", HEADER + "Occupation,https://example.org/1,een,\n", 2L, "conceptUri");
        refuses(2, "esco-other-type", HEADER + ROW.replace("Occupation,", "ISCOGroup,"), 2L, "ISCOGroup", "Occupation");
        refuses(3, "esco-twice", HEADER + ROW + ROW, 3L);
    }

    @Test
    void isNotDrownedByALineWithoutEnd() {
        Unreadable field = refusal(new Endless(HEADER + "Occupation,", 'x'));
        assertThat(field.error()).isEqualTo(FieldError.at("", "esco-too-long", 2L));
        Unreadable fields = refusal(new Endless(HEADER, ','));
        assertThat(fields.error()).isEqualTo(FieldError.at("", "esco-not-csv", 2L));
        Unreadable quoted = refusal(new Endless(HEADER + "\"", '\n'));
        assertThat(quoted.error()).isEqualTo(FieldError.at("", "esco-too-long", 2L));
    }

    private static void refuses(long line, String code, String text, Object... arguments) {
        refuses(line, code, text.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static void refuses(long line, String code, byte[] bytes, Object... arguments) {
        Unreadable refusal = refusal(new ByteArrayInputStream(bytes));
        assertThat(refusal.error()).isEqualTo(new FieldError("", null, code, List.of(arguments)));
        assertThat(refusal.line()).isEqualTo(line);
    }

    private static Unreadable refusal(InputStream body) {
        return catchThrowableOfType(Unreadable.class, () -> EscoReader.read(EscoFile.OCCUPATIONS, body, rows -> {}));
    }

    private static EscoRows read(EscoFile file, String text) throws Unreadable, IOException {
        Charset utf8 = StandardCharsets.UTF_8;
        return EscoReader.read(file, new ByteArrayInputStream(text.getBytes(utf8)), rows -> {});
    }

    /** Some text, and then the same character for ever. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private final char rest;
        private int position;

        Endless(String start, char rest) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.rest = rest;
        }

        @Override
        public int read() {
            return position < start.length ? start[position++] : rest;
        }
    }
}
