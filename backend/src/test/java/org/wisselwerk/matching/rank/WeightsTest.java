package org.wisselwerk.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wisselwerk.listing.Kind;

class WeightsTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyRowSpeaksOfEveryCriterionAndAddsUpToAHundred(Kind kind) {
        for (Kind other : Kinds.serving(kind)) {
            Map<Criterion, Double> row = Weights.between(kind, other);
            assertThat(row).as("%s, %s", kind, other).containsOnlyKeys(Criterion.values());
            assertThat(row.values()).as("%s, %s", kind, other).allMatch(weight -> weight >= 0);
            assertThat(row.values().stream().mapToDouble(Double::doubleValue).sum())
                    .as("%s, %s", kind, other)
                    .isCloseTo(Weights.WHOLE, within(1e-9));
        }
    }

    /** With less, the other criteria would outweigh it, and more of it could lower a total. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void substanceLeadsInEveryRow(Kind kind) {
        assertThat(Weights.of(kind).get(Criterion.SUBSTANCE)).isGreaterThanOrEqualTo(Weights.WHOLE / 2);
    }
}
