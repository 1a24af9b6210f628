package org.wisselwerk.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Ending;
import org.wisselwerk.collaboration.Side;

/**
 * A visit as it is stored.
 *
 * @param slots the moments to pick from, as instants of ISO 8601
 * @param minutes how long it takes
 * @param startsAt the moment that was picked, null before that
 * @param sequence raised by everything that changes in a calendar
 */
@MappedEntity("visit")
record VisitRow(
        @Id UUID id,
        UUID collaborationId,
        long version,
        VisitState state,
        Side proposedBy,
        UUID accountId,
        @TypeDef(type = DataType.JSON) List<String> slots,
        int minutes,
        String place,
        @Nullable String who,
        @Nullable Instant startsAt,
        int sequence,
        @Nullable String present,
        @Nullable String wentWell,
        @Nullable String toImprove,
        @Nullable String agreed,
        @Nullable Side reportedBy,
        Instant createdAt,
        Instant changedAt) {

    List<Instant> moments() {
        return slots.stream().map(Instant::parse).toList();
    }

    /** It was picked, and its time has come. */
    boolean begun(Instant now) {
        return startsAt != null && !startsAt.isAfter(now);
    }

    /** Moments that can still be picked; none where that is no longer the question. */
    List<Instant> pickable(Instant now) {
        return state.mayBePicked()
                ? moments().stream().filter(slot -> slot.isAfter(now)).toList()
                : List.of();
    }

    /** Whether one visit less is missing by it: held, planned, or still to be picked. */
    boolean stands(Instant now) {
        return switch (state) {
            case PLANNED, HELD -> true;
            case PROPOSED -> !pickable(now).isEmpty();
            case CANCELLED -> false;
        };
    }

    /** The collaboration ended before it: what was planned, or had still to be picked, does not come any more. */
    boolean dropped(@Nullable Ending ending) {
        return ending != null
                && switch (state) {
                    case PROPOSED -> true;
                    case PLANNED -> ending.cameBefore(Objects.requireNonNull(startsAt));
                    case HELD, CANCELLED -> false;
                };
    }

    VisitRow picked(Instant slot, Instant now) {
        return changed(VisitState.PLANNED, slot, sequence + 1, new Report(null, null, null, null), null, now);
    }

    VisitRow cancelled(Instant now) {
        return changed(VisitState.CANCELLED, startsAt, sequence + 1, report(), reportedBy, now);
    }

    VisitRow reported(Report report, Side by, Instant now) {
        return changed(VisitState.HELD, startsAt, sequence, report, by, now);
    }

    Report report() {
        return new Report(present, wentWell, toImprove, agreed);
    }

    private VisitRow changed(
            VisitState state, @Nullable Instant startsAt, int sequence, Report report, @Nullable Side by, Instant now) {
        return new VisitRow(
                id,
                collaborationId,
                version + 1,
                state,
                proposedBy,
                accountId,
                slots,
                minutes,
                place,
                who,
                startsAt,
                sequence,
                report.present(),
                report.wentWell(),
                report.toImprove(),
                report.agreed(),
                by,
                createdAt,
                now);
    }

    /** How it was, in four answers: who was there, what goes well, what can be better, what was agreed. */
    record Report(
            @Nullable String present,
            @Nullable String wentWell,
            @Nullable String toImprove,
            @Nullable String agreed) {

        boolean empty() {
            return present == null && wentWell == null && toImprove == null && agreed == null;
        }
    }
}
