package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneErrorTest {

    /** What Elasticsearch accepts, by its index setting max_regex_length. */
    private static final int LONGEST_PATTERN = 1_000;

    @ParameterizedTest
    @ValueSource(strings = {"vanho", "anho", "vnho", "fanho", "vanhho", "avnho", "vahno", "xvanho", "vanhx"})
    void fitsABeginningWithOneError(String typed) {
        assertThat("vanhoutte").matches(OneError.beginning(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vxxho", "hovan", "vanhxx"})
    void fitsNoTwoErrors(String typed) {
        assertThat("vanhoutte").doesNotMatch(OneError.beginning(typed));
    }

    @Test
    void isNeverLongerThanTheEngineReads() {
        assertThat(OneError.beginning("abcdefghij".repeat(6))).hasSizeLessThan(LONGEST_PATTERN);
    }
}
