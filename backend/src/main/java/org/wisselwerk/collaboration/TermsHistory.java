package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wisselwerk.listing.Kind;

/** What the terms said at some time, read from the steps of a collaboration. */
record TermsHistory(List<StepRow> steps, Kind kind) {

    /** The terms as somebody saw them who looked at that version of the collaboration. */
    Optional<Terms> atVersion(long version) {
        return last(steps.stream().filter(step -> step.version() <= version).toList());
    }

    Optional<Terms> atRevision(int revision) {
        return last(steps.stream()
                .filter(step -> step.revision() != null && step.revision() == revision)
                .toList());
    }

    private Optional<Terms> last(List<StepRow> some) {
        return some.reversed().stream()
                .map(step -> step.terms(kind))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
