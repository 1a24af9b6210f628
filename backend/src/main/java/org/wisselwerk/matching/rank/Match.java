package org.wisselwerk.matching.rank;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How well a candidate fits who asks.
 *
 * @param score 0 to 100: the sum of weight × score × 100 over the criteria, an unknown one counted at 0.7; under a cap
 *     that sum times 0.4
 * @param criteria that weigh between these kinds, in their fixed order; weights add up to 1
 * @param cap null when nothing keeps the score down
 * @param excluded the text of one of them shuts the other out
 */
public record Match(
        double score, List<Judged> criteria, @Nullable Cap cap, boolean excluded) {

    /**
     * @param value null when one of the two says nothing about it
     * @param why gives the finding when it is asked for
     */
    public record Judged(Criterion criterion, @Nullable Double value, double weight, Supplier<Finding> why) {

        public Finding finding() {
            return why.get();
        }
    }
}
