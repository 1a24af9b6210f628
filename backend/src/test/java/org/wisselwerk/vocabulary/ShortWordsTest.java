package org.wisselwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortWordsTest {

    @ParameterizedTest
    @CsvSource({
        "bal, ballen",
        "kas, kassen",
        "koe, koeien",
        "kip, kippen",
        "fan, fans",
        "ski, skis",
        "tv, tv",
        "koken, kok"
    })
    void aPluralIsAFormOfAShortWord(String word, String label) {
        assertThat(ShortWords.mayBeOne(word, label)).isTrue();
        assertThat(ShortWords.mayBeOne(label, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"arm, armee", "net, netjes", "adr, adres", "kin, kine", "rus, rusten", "fel, vellen", "oud, ouder"})
    void nothingElseIs(String word, String label) {
        assertThat(ShortWords.mayBeOne(word, label)).isFalse();
        assertThat(ShortWords.mayBeOne(label, word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"lassen, lassers", "hout, houten"})
    void theStemDecidesOnLongerWords(String word, String label) {
        assertThat(ShortWords.mayBeOne(word, label)).isTrue();
    }
}
