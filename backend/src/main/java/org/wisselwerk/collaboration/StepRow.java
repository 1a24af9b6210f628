package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;

/** One line of the history; {@code version} is that of the collaboration after it. */
@MappedEntity("collaboration_step")
record StepRow(
        @Id @GeneratedValue @Nullable Long id,
        UUID collaborationId,
        long version,
        Instant at,
        Happened event,
        @Nullable Side side,
        @Nullable Integer revision,
        @Nullable Integer places,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable String arrangement,
        @Nullable @TypeDef(type = DataType.JSON) List<String> labels,
        @Nullable UUID expectationId) {

    static StepRow of(Collaboration after, Step step, Instant at) {
        Terms terms = step.terms();
        return new StepRow(
                null,
                after.id(),
                after.version(),
                at,
                step.what(),
                step.side(),
                terms == null ? null : Integer.valueOf(terms.revision()),
                terms == null ? null : Integer.valueOf(terms.places()),
                terms == null ? null : terms.period().from(),
                terms == null ? null : terms.period().to(),
                terms == null ? null : TermsFormat.store(terms.arrangement()),
                step.labels(),
                step.expectation());
    }

    /** Null where the terms did not change. */
    @Nullable
    Terms terms(Kind kind) {
        return revision == null || places == null
                ? null
                : new Terms(revision, places, new Period(periodFrom, periodTo), TermsFormat.stored(arrangement, kind));
    }
}
