package org.wisselwerk.gap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wisselwerk.collaboration.ProposalEnd;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.matching.Supply;

/**
 * Reads from the proposals on a need that all failed why it was not met. A no that somebody gave a reason for says more
 * than silence, that of the others more than one's own; only without any proposal does it count what there was.
 */
final class WhyUnmet {

    private WhyUnmet() {}

    /** @param supply asked only when nobody proposed anything */
    static Finding of(List<ProposalEnd> failed, Supplier<Supply> supply) {
        if (failed.isEmpty()) {
            return new Finding(
                    switch (supply.get()) {
                        case FITTING -> Found.NOTHING_PROPOSED;
                        case OUT_OF_REACH -> Found.NOTHING_IN_REACH;
                        case NONE -> Found.NOTHING_IN_TRADE;
                    },
                    null);
        }
        return said(failed, Side.OFFERING, Found.REFUSED)
                .or(() -> said(failed, Side.ASKING, Found.STOPPED))
                .orElseGet(() -> new Finding(Found.NO_ANSWER, null));
    }

    /** The reason that a side gave most; of two that were given as often, the one given last. */
    private static Optional<Finding> said(List<ProposalEnd> failed, Side side, Found found) {
        Map<String, Long> given = failed.stream()
                .filter(end -> end.by() == side && end.reason() != null)
                .map(end -> Objects.requireNonNull(end.reason()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Comparator<ProposalEnd> most = Comparator.comparing((ProposalEnd end) -> given.get(end.reason()))
                .thenComparing(ProposalEnd::at);
        return failed.stream()
                .filter(end -> end.by() == side && end.reason() != null)
                .max(most)
                .map(end -> new Finding(found, end.reason()));
    }
}
