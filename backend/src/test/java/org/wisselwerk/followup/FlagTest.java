package org.wisselwerk.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlagTest {

    /** Every pair of scores there is, a side that has not scored included. */
    static Stream<@Nullable Integer[]> pairs() {
        return IntStream.rangeClosed(0, Flag.HIGHEST)
                .boxed()
                .flatMap(one -> IntStream.rangeClosed(0, Flag.HIGHEST)
                        .mapToObj(other -> new @Nullable Integer[] {one == 0 ? null : one, other == 0 ? null : other}));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isRaisedByALowScoreOrByADifferenceAndByNothingElse(@Nullable Integer asking, @Nullable Integer offering) {
        boolean low = asking != null && asking <= 2 || offering != null && offering <= 2;
        boolean apart = asking != null && offering != null && Math.abs(asking - offering) >= 2;
        assertThat(Flag.raised(asking, offering)).isEqualTo(low || apart);
        assertThat(Flag.raised(offering, asking)).as("whoever asks").isEqualTo(Flag.raised(asking, offering));
    }

    @Test
    void aHigherScoreOfBothNeverRaisesIt() {
        pairs().filter(pair -> !Flag.raised(pair[0], pair[1]))
                .forEach(pair -> assertThat(Flag.raised(higher(pair[0]), higher(pair[1])))
                        .isFalse());
    }

    private static @Nullable Integer higher(@Nullable Integer score) {
        return score == null ? null : Integer.valueOf(Math.min(Flag.HIGHEST, score + 1));
    }
}
