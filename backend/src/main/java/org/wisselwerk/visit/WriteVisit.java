package org.wisselwerk.visit;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.notification.TellRoom;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.room.Audience;
import org.wisselwerk.room.Participant;

/** Proposes visits, and moves them on: one after the other, under the lock of the collaboration. */
@Singleton
class WriteVisit {

    /** More than any collaboration has. */
    private static final int MOST = 50;

    /** What is proposed. */
    record Draft(
            List<Instant> slots,
            int minutes,
            String place,
            @Nullable String who) {}

    /** What came of it. */
    sealed interface Outcome {
        record Done(VisitRow visit) implements Outcome {}

        /** Its state, or that of the collaboration, does not allow it; or it is the other side's to do. */
        record NotNow() implements Outcome {}

        /** Somebody changed it since the caller looked. */
        record Stale() implements Outcome {}

        record NotFound() implements Outcome {}

        /** None of the moments that were proposed, or one that is over. */
        record NoSuchSlot() implements Outcome {}

        /** It is for the school to do. */
        record Forbidden() implements Outcome {}

        /** None of the labels that the terms name. */
        record NoSuchLabel(String label) implements Outcome {}
    }

    private interface Step {
        Outcome of(Collaboration c, VisitRow visit, Instant now);
    }

    private final Rooms rooms;
    private final VisitRepository visits;
    private final Audience audience;
    private final TellRoom tell;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    WriteVisit(
            Rooms rooms,
            VisitRepository visits,
            Audience audience,
            TellRoom tell,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.rooms = rooms;
        this.visits = visits;
        this.audience = audience;
        this.tell = tell;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** From when both talk until it is over. */
    static boolean open(State state) {
        return switch (state) {
            case ALIGNING, AGREED, ACTIVE -> true;
            case PROPOSED, COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> false;
        };
    }

    Outcome propose(Participant by, Draft draft) {
        return inRoom(by, (c, now) -> {
            if (!open(c.state()) || visits.of(c.id()).size() >= MOST) {
                return new Outcome.NotNow();
            }
            VisitRow row = new VisitRow(
                    ids.next(),
                    c.id(),
                    1,
                    VisitState.PROPOSED,
                    by.side(),
                    by.account(),
                    draft.slots().stream().map(Instant::toString).toList(),
                    draft.minutes(),
                    draft.place(),
                    draft.who(),
                    null,
                    0,
                    null,
                    null,
                    null,
                    null,
                    null,
                    now,
                    now);
            visits.save(row);
            return told(by, row, "visit-proposed", "room-visit-proposed");
        });
    }

    /** By the side that did not propose. */
    Outcome pick(Participant by, UUID visit, long version, Instant slot) {
        return step(by, visit, version, (c, row, now) -> {
            if (!row.state().mayBePicked() || row.proposedBy() == by.side() || !open(c.state())) {
                return new Outcome.NotNow();
            }
            if (!row.moments().contains(slot) || !slot.isAfter(now)) {
                return new Outcome.NoSuchSlot();
            }
            return changed(by, row.picked(slot, now), "visit-planned", "room-visit-planned");
        });
    }

    /** By either side. */
    Outcome cancel(Participant by, UUID visit, long version) {
        return step(
                by,
                visit,
                version,
                (c, row, now) -> row.state().mayBeCancelled()
                        ? changed(by, row.cancelled(now), "visit-cancelled", "room-visit-cancelled")
                        : new Outcome.NotNow());
    }

    /** By either side, once it has begun; again to change what was written. */
    Outcome report(Participant by, UUID visit, long version, VisitRow.Report report) {
        return step(by, visit, version, (c, row, now) -> {
            if (!row.state().mayBeReported() || !row.begun(now)) {
                return new Outcome.NotNow();
            }
            return changed(by, row.reported(report, by.side(), now), "visit-reported", null);
        });
    }

    private Outcome step(Participant by, UUID visit, long version, Step step) {
        return inRoom(by, (c, now) -> {
            VisitRow row = visits.findByIdAndCollaborationId(visit, c.id()).orElse(null);
            if (row == null) {
                return new Outcome.NotFound();
            }
            return row.version() == version ? step.of(c, row, now) : new Outcome.Stale();
        });
    }

    private interface Write {
        Outcome in(Collaboration c, Instant now);
    }

    private Outcome inRoom(Participant by, Write write) {
        return Retry.onConflict(() -> Objects.requireNonNull(transactions.executeWrite(
                status -> write.in(rooms.lock(by.collaboration().id()).orElseThrow(), clock.instant()))));
    }

    private Outcome changed(Participant by, VisitRow row, String what, @Nullable String letter) {
        visits.update(row);
        return told(by, row, what, letter);
    }

    private Outcome told(Participant by, VisitRow row, String what, @Nullable String letter) {
        Collaboration c = by.collaboration();
        rooms.wrote(c.id());
        journal.write(new Journal.Entry(
                what,
                c.id(),
                by.organisation(),
                Map.of(
                        "visit",
                        row.id().toString(),
                        "side",
                        by.side().name(),
                        "kind",
                        c.kind().name()),
                by.account(),
                List.of()));
        tell.tell(
                c,
                audience.of(by),
                new TellRoom.Word(what, "visit:" + row.id() + ":" + row.version(), letter, "bezoeken"));
        return new Outcome.Done(row);
    }
}
