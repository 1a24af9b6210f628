package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wisselwerk.listing.Kind;

/** What the terms said at some time, read from the steps of a collaboration. */
record TermsHistory(List<StepRow> steps, Kind kind) {

    /** The terms as somebody saw them who looked at that version of the collaboration. */
    Optional<Terms> atVersion(long version) {
        List<StepRow> then =
                steps.stream().filter(step -> step.version() <= version).toList();
        return last(then).map(terms -> labels(then).map(terms::naming).orElse(terms));
    }

    Optional<Terms> atRevision(int revision) {
        return last(steps.stream()
                .filter(step -> step.revision() != null && step.revision() == revision)
                .toList());
    }

    /** Of the pupils who came then, where these were no longer those of the terms. */
    private static Optional<List<String>> labels(List<StepRow> some) {
        return some.reversed().stream()
                .map(StepRow::labels)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Terms> last(List<StepRow> some) {
        return some.reversed().stream()
                .map(step -> step.terms(kind))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
