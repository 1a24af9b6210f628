package org.wisselwerk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Language;

/** What we hand out, as a validator of PDF/UA-1 (ISO 14289-1) sees it. */
class PdfUaTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void agreementsOfEveryKindInEveryLanguageAreValid() throws Exception {
        for (Kind kind : Kind.values()) {
            for (Language language : Language.values()) {
                assertThat(faults(agreement(kind, language, "Atelier Bauwens", "ab".repeat(32))))
                        .as("%s %s", kind, language)
                        .isEmpty();
            }
        }
    }

    @Test
    void draftsAndTextsOfManyLinesAndScriptsAreValid() throws Exception {
        for (String name : List.of("Łódź, Москва", "regel een\n\nregel drie\ttab", "مرحبا 漢字 😀")) {
            assertThat(faults(agreement(Kind.INTERNSHIP_PLACE, Language.NL, name, null)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void annexesAreValid() throws Exception {
        for (Language language : Language.values()) {
            assertThat(faults(AgreementPage.annexes(AgreementPdfTest.agreement(
                            Kind.DUAL_LEARNING_PLACE, language, "Atelier", "ab".repeat(32), List.of("6HV-03")))))
                    .as("%s", language)
                    .isEmpty();
        }
    }

    @Test
    void theWorkstationSheetIsValid() throws Exception {
        List<SheetForm.Section> sections = new SheetForm().sections();
        Map<String, String> filled = sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.form() == SheetForm.Form.TEXT || field.form() == SheetForm.Form.LINES)
                .collect(Collectors.toMap(SheetForm.Field::code, field -> "Lassen\nSlijpen"));
        for (Language language : Language.values()) {
            assertThat(faults(SheetPage.of("Atelier", sections, Map.of(), language)))
                    .isEmpty();
            assertThat(faults(SheetPage.of("Atelier", sections, filled, language)))
                    .isEmpty();
        }
    }

    @Test
    void theValidatorFindsWhatIsWrong() throws Exception {
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(untagged);
        }
        assertThat(faults(untagged.toByteArray())).isNotEmpty();
    }

    private static String agreement(Kind kind, Language language, String name, @Nullable String sha256) {
        return AgreementPage.of(AgreementPdfTest.agreement(kind, language, name, sha256, List.of("6HV-03", "6HV-04")));
    }

    private static Set<String> faults(String xhtml) throws Exception {
        return faults(RENDERER.render(xhtml));
    }

    /** What does not hold, each once: the clause of the standard and the validator's words. */
    private static Set<String> faults(byte[] pdf) throws Exception {
        Set<String> faults = new TreeSet<>();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            result.getTestAssertions()
                    .forEach(failed -> faults.add(failed.getRuleId().getClause() + "-"
                            + failed.getRuleId().getTestNumber() + " " + failed.getMessage()));
        }
        return faults;
    }
}
