package org.wisselwerk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Language;

/** The agreement as a file: what a reader, a screen reader and an attacker find in it. */
class AgreementPdfTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final String DIGEST = "ab".repeat(32);

    @Test
    void whatIsAgreedIsReadInIt() throws IOException {
        try (PDDocument pdf =
                rendered(agreement(Language.NL, "Atelier Bauwens", DIGEST, List.of("6HV-03", "6HV-04")))) {
            String text = text(pdf);
            assertThat(text)
                    .contains("Afspraak over een stage", "Atelier Bauwens", "Uren per week", "36,5", "elke vrijdag")
                    .contains("Digitaal getekend door An Peeters, op 23 november 2026 13:00", DIGEST)
                    .contains("Bijlage voor leerling 6HV-03", "Bijlage voor leerling 6HV-04", "Naam, datum")
                    .doesNotContain("Ontwerp");
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void annexesAloneSayWhatTheyBelongTo() throws IOException {
        Agreement agreement = agreement(Language.NL, "Atelier Bauwens", DIGEST, List.of("6HV-03", "6HV-04"));
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(AgreementPage.annexes(agreement)))) {
            assertThat(text(pdf))
                    .contains("Bijlagen bij de afspraak over een stage", "Atelier Bauwens", "Uren per week", DIGEST)
                    .contains("Bijlage voor leerling 6HV-03", "Bijlage voor leerling 6HV-04")
                    .doesNotContain("elke vrijdag", "Digitaal getekend", "verifieer");
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void itIsTaggedAndSaysItsTitleItsLanguageAndThatItIsPdfUa() throws IOException {
        for (Language language : Language.values()) {
            try (PDDocument pdf = rendered(agreement(language, "Atelier", DIGEST, List.of("6HV-03")))) {
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                        .isNotEmpty();
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
                assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
                assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                        .isTrue();
                String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                assertThat(xmp).containsPattern("pdfuaid:part(=\"1\"|>1<)");
            }
        }
    }

    @Test
    void everyFontIsInIt() throws IOException {
        try (PDDocument pdf = rendered(agreement(Language.NL, "Łódź Żółw şehir", DIGEST, List.of()))) {
            assertThat(text(pdf)).contains("Łódź Żółw şehir");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void aDraftSaysSo() throws IOException {
        try (PDDocument pdf = rendered(agreement(Language.EN, "Atelier", null, List.of()))) {
            assertThat(text(pdf)).contains("Draft. Not signed by both yet.").doesNotContain("Signed digitally");
        }
    }

    @Test
    void markupIsTextAndNothingIsFetched() throws IOException {
        String name = "<b>Bauwens</b> & Co <img src=\"http://127.0.0.1:1/x.png\"/> ]]> <!-- &amp; '\"";
        try (PDDocument pdf = rendered(agreement(Language.NL, name, DIGEST, List.of()))) {
            assertThat(text(pdf).replaceAll("\\s+", " ")).contains(name.replaceAll("\\s+", " "));
        }
    }

    @Test
    void linesTabsAndWhatNoTypefaceHasComeOutReadable() throws IOException {
        String typed = "regel een\nregel\ttwee \uD83E\uDDD1 漢字 slot\r\nregel drie";
        Agreement agreement = agreement(Language.NL, typed, DIGEST, List.of());
        assertThat(AgreementPage.of(agreement)).doesNotContain("<br", "\t");
        try (PDDocument pdf = rendered(agreement)) {
            assertThat(text(pdf).lines().map(String::strip))
                    .contains("regel een", "regel twee # ## slot", "regel drie");
        }
    }

    @Test
    void oneAfterTheOtherEachHasAllItNeeds() throws IOException {
        for (String name : List.of("Łódź", "Москва", "Łódź")) {
            try (PDDocument pdf = rendered(agreement(Language.NL, name, DIGEST, List.of()))) {
                assertThat(text(pdf)).contains(name, DIGEST);
            }
        }
    }

    @Test
    void noTextBreaksIt() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            String hostile = hostile(random);
            try (PDDocument pdf = rendered(agreement(Language.FR, hostile, DIGEST, List.of("6HV-03")))) {
                assertThat(text(pdf)).as("seed " + seed + ": " + hostile).contains(DIGEST, "6HV-03");
            }
        }
    }

    @Test
    void everyKindHasItsWordsInEveryLanguage() throws IOException {
        for (Language language : Language.values()) {
            Properties words = new Properties();
            words.load(AgreementPdfTest.class.getResourceAsStream("/papers_" + language.code() + ".properties"));
            Properties dutch = new Properties();
            dutch.load(AgreementPdfTest.class.getResourceAsStream("/papers_nl.properties"));
            assertThat(words.keySet()).isEqualTo(dutch.keySet());
            assertThat(words.values().toString()).doesNotContain("'");
            for (Kind kind : Kind.values()) {
                assertThat(words).containsKeys("kind." + kind, "regime." + kind);
            }
        }
    }

    private static String hostile(Random random) {
        String[] pieces = {
            "<b>",
            "&",
            "]]>",
            "\u0000",
            "\u202E",
            "مرحبا",
            "שלום",
            "😀",
            "👩‍👩‍👧",
            "\uD800",
            "\uFFFE",
            "é\u0301",
            "\u200B",
            "漢字",
            "\n",
            "\t",
            "'",
            "\"",
            "&#0;",
            "<script>",
            "\uE000",
            "W".repeat(300),
            " ",
            "%PDF",
            "{{",
            "\\"
        };
        return random.ints(1 + random.nextInt(12), 0, pieces.length + 1)
                .mapToObj(one -> one < pieces.length
                        ? pieces[one]
                        : new String(Character.toChars(random.nextInt(Character.MAX_CODE_POINT))))
                .collect(Collectors.joining());
    }

    private static Agreement agreement(Language language, String name, @Nullable String sha256, List<String> pupils) {
        return agreement(Kind.INTERNSHIP_PLACE, language, name, sha256, pupils);
    }

    /** @param sha256 null for a draft */
    static Agreement agreement(
            Kind kind, Language language, String name, @Nullable String sha256, List<String> pupils) {
        Instant at = sha256 == null ? null : Instant.parse("2026-11-23T12:00:00Z");
        return new Agreement(
                language,
                kind,
                name,
                List.of(
                        new Agreement.Signatory(true, name, "0202239951", "9000 Gent", "An Peeters", at),
                        new Agreement.Signatory(false, "Atheneum", null, null, null, at)),
                List.of(new Agreement.Line("Uren per week", "36,5"), new Agreement.Line("Waar", name)),
                List.of(new Agreement.Line("Hoe houden we contact?", "elke vrijdag\nper mail " + name)),
                List.of(new Agreement.Line("Mentor, " + name, "Jan Claes")),
                pupils,
                4,
                sha256,
                "https://wisselwerk.example/verifieer");
    }

    private static PDDocument rendered(Agreement agreement) throws IOException {
        return Loader.loadPDF(RENDERER.render(AgreementPage.of(agreement)));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
