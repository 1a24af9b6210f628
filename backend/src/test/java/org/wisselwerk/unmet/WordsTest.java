package org.wisselwerk.unmet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.matching.words.QueryReader;
import org.wisselwerk.place.Places;
import org.wisselwerk.testing.TestClock;
import org.wisselwerk.vocabulary.Vocabulary;

class WordsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final QueryReader READER = new QueryReader(VOCABULARY, Places.load(), TestClock.TODAY);

    @ParameterizedTest
    @CsvSource({
        "Zwoerdkrabber, zwoerdkrabber",
        "zwoerdkrabber, zwoerdkrabber",
        "  ZWÖERDKRABBER!!  , zwoerdkrabber",
        "zwoerdkrabber gezocht, zwoerdkrabber",
        "stage zwoerdkrabber gent, zwoerdkrabber",
        "zwoerdkrabber in de buurt van Kortrijk, zwoerdkrabber",
        "zwoerdkrabber 9000, zwoerdkrabber",
        "ik zoek een zwoerdkrabber voor de flurbel, zwoerdkrabber voor de flurbel",
        "flurbel gent zwoerdkrabber, flurbel zwoerdkrabber",
        "lassen met de flurbel, lassen met de flurbel"
    })
    void keepsTheNameOfTheThing(String typed, String text) {
        assertThat(read(typed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "flurbel van jan.peeters@school.be, flurbel",
        "flurbel jan @ school.be, flurbel",
        "flurbel jan＠school, flurbel",
        "flurbel https://school.be/wie/jan, flurbel",
        "flurbel www.school, flurbel",
        "flurbel school.be, flurbel",
        "flurbel 0470 12 34 56, flurbel",
        "flurbel +32(0)470/123456, flurbel",
        "flurbel 04seven0, flurbel",
        "flurbel ٠٤٧٠, flurbel",
        "flurbel ⑦, flurbel",
        "flurbel model-b2, flurbel"
    })
    void dropsNumbersAndAddresses(String typed, String text) {
        assertThat(read(typed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "jan@school.be",
                "0470123456",
                "de het een",
                "stage in gent",
                "lasser",
                "lasser gezocht in gent",
                "kok lasser",
                "😀😀",
                ".*",
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
            })
    void leavesNothingWhereNobodyAsksForSomethingUnknown(String typed) {
        assertThat(Words.of(READER.read(Words.withoutAddresses(typed), Set.of()), VOCABULARY.analysis()))
                .isEmpty();
    }

    @Test
    void theOrderAndTheSmallWordsMakeNoOtherQuestion() {
        assertThat(read("flurbel zwoerdkrabber").key())
                .isEqualTo(read("Zwoerdkrabber voor de flurbel").key())
                .isEqualTo("flurbel zwoerdkrabber");
    }

    @Test
    void takesSixWordsAtMost() {
        assertThat(read("alfab bravob charlib deltab echob foxtrob golfob hotelob")
                        .text())
                .isEqualTo("alfab bravob charlib deltab echob foxtrob");
    }

    @Test
    void saysNothingOfItself() {
        assertThat(read("zwoerdkrabber").toString()).doesNotContain("zwoerd");
    }

    @Test
    void staysWithinItsBoundsWhateverIsTyped() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "abcdefghijklmnopqrstuvwxyzéß0123456789@.,-_/:'\" \u00a0\u200b\u0660\u4e2d\ud83d\ude00";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            Words.of(READER.read(Words.withoutAddresses(typed.toString()), Set.of()), VOCABULARY.analysis())
                    .ifPresent(words -> {
                        assertThat(words.text()).as("seed " + seed).hasSizeLessThanOrEqualTo(Words.LONGEST);
                        assertThat(words.key()).as("seed " + seed).isNotBlank().hasSizeLessThanOrEqualTo(Words.LONGEST);
                        assertThat(words.text().split(" "))
                                .as("seed " + seed)
                                .hasSizeLessThanOrEqualTo(Words.MOST)
                                .allMatch(word -> word.length() <= Words.LONGEST_WORD)
                                .noneMatch(word -> word.codePoints().anyMatch(Character::isDigit))
                                .noneMatch(word -> word.contains("@"));
                    });
        }
    }

    private static Words read(String typed) {
        return Words.of(READER.read(Words.withoutAddresses(typed), Set.of()), VOCABULARY.analysis())
                .orElseThrow(() -> new AssertionError("nothing left of '" + typed + "'"));
    }
}
