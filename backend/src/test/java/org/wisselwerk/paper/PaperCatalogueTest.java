package org.wisselwerk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Language;

class PaperCatalogueTest {

    private static final PaperCatalogue CATALOGUE = new PaperCatalogue();

    @Test
    void onlyWhatIsCompulsoryAndWasSeenInASourceKeepsFromSigning() {
        assertThat(blocking(Kind.INTERNSHIP_PLACE)).containsExactly("RISK_ANALYSIS");
        assertThat(blocking(Kind.DUAL_LEARNING_PLACE)).containsExactly("RECOGNITION", "RISK_ANALYSIS");
        for (Kind kind : Kind.values()) {
            if (kind != Kind.INTERNSHIP_PLACE && kind != Kind.DUAL_LEARNING_PLACE) {
                assertThat(blocking(kind)).as(kind.name()).isEmpty();
            }
        }
    }

    @Test
    void everyKindHasItsPapersInEveryLanguageWithASource() {
        for (Kind kind : Kind.values()) {
            List<Paper> papers = CATALOGUE.of(kind);
            assertThat(papers).as(kind.name()).isNotEmpty();
            assertThat(Set.copyOf(papers.stream().map(Paper::code).toList())).hasSameSizeAs(papers);
            for (Paper paper : papers) {
                assertThat(paper.code()).hasSizeLessThanOrEqualTo(32);
                assertThat(paper.sources()).as(paper.code()).isNotEmpty();
                for (Language language : Language.values()) {
                    assertThat(paper.label().in(language)).isNotBlank();
                }
            }
        }
    }

    @Test
    void whatIsFilledInIsReadUnderItsFields() {
        SheetForm form = new SheetForm();
        assertThat(form.sections()).hasSize(6);
        assertThat(form.sections().stream()
                        .flatMap(section -> section.fields().stream())
                        .map(SheetForm.Field::code))
                .doesNotHaveDuplicates()
                .contains("RISK_ANALYSIS_DATE", "TASKS", "EVACUATION");
    }

    private static List<String> blocking(Kind kind) {
        return CATALOGUE.of(kind).stream()
                .filter(Paper::blocks)
                .map(Paper::code)
                .toList();
    }
}
