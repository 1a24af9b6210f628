package org.wisselwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;

class CompletionsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final long SEED = 20_261_125;
    private static final int SAMPLE = 2_000;
    private static final int SHORTEST = 5;

    @ParameterizedTest
    @CsvSource({
        "las, lassen",
        "LAS, lassen",
        "welder, lassen",
        "soud, lassen",
        "eletr, elektriciteit",
        "lektri, elektriciteit",
        "metslaa, metselen",
        "mtselaa, metselen",
        "netsel, metselen",
        "oodgiet, sanitair",
        "élect, elektriciteit",
    })
    void completesByAnyLabelWithATypingErrorAnywhere(String typed, String concept) {
        assertThat(VOCABULARY.completions().of(typed, Language.NL, 10))
                .extracting(found -> found.concept().id())
                .contains(concept)
                .doesNotHaveDuplicates();
    }

    @Test
    void putsWhatIsTypedWithoutErrorFirst() {
        List<Completion> found = VOCABULARY.completions().of("metse", Language.NL, 10);
        assertThat(found).first().returns(true, Completion::exact);
        assertThat(found)
                .extracting(Completion::exact)
                .isSortedAccordingTo((one, other) -> -Boolean.compare(one, other));
    }

    @Test
    void prefersTheLanguageOfWhoTypes() {
        assertThat(VOCABULARY
                        .completions()
                        .of("weld", Language.EN, 1)
                        .getFirst()
                        .label()
                        .language())
                .isEqualTo(Language.EN);
    }

    @Test
    void bearsWhateverIsTyped() {
        for (String typed : List.of("", " ", "😀", "\u0000\u0007", "((((", ".*", "a", "-", "x".repeat(5_000))) {
            assertThat(VOCABULARY.completions().of(typed, Language.NL, 10)).isNotNull();
        }
    }

    /**
     * All but a few in a hundred: what stays away was crowded out by ten labels that begin exactly or as nearly so,
     * mostly after an error in the first five letters of a word that many others begin with.
     */
    @Test
    void findsNearlyEveryLabelByItsBeginningWithOneRandomError() {
        Random chance = new Random(SEED);
        List<String> missed = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Concept concept : VOCABULARY.concepts()) {
            for (Label label : concept.labels()) {
                if (label.text().length() >= SHORTEST) {
                    labels.add(label);
                    ids.add(concept.id());
                }
            }
        }
        for (int i = 0; i < SAMPLE; i++) {
            int one = chance.nextInt(labels.size());
            String folded = Folding.fold(labels.get(one).text());
            int length = SHORTEST + chance.nextInt(folded.length() - SHORTEST + 1);
            String typed = withError(folded.substring(0, length), chance);
            boolean found = VOCABULARY.completions().of(typed, labels.get(one).language(), 10).stream()
                    .anyMatch(completion -> completion.concept().id().equals(ids.get(one)));
            if (!found) {
                missed.add(typed + " (" + folded + ")");
            }
        }
        assertThat(missed.size())
                .as("seed %d: %d of %d missed: %s", SEED, missed.size(), SAMPLE, missed)
                .isLessThanOrEqualTo(SAMPLE * 4 / 100);
    }

    private static String withError(String word, Random chance) {
        int at = chance.nextInt(word.length());
        String letter = String.valueOf((char) ('a' + chance.nextInt(26)));
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (chance.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + after;
            case 2 -> before + letter + word.substring(at);
            default -> after.isEmpty() ? word : before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }
}
