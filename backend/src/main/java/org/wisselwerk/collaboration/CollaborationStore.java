package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.Journal;

/** Reads and writes whole collaborations, each write with its history and its events. */
@Singleton
class CollaborationStore {

    /** A collaboration with what does not change after its proposal, and when it last changed. */
    record Stored(Collaboration collaboration, CollaborationRow.Setting setting, java.time.Instant updatedAt) {}

    private final CollaborationRepository collaborations;
    private final ExpectationRepository expectations;
    private final SignatureRepository signatures;
    private final StepRepository steps;
    private final ExpectationHistory changes;
    private final Journal journal;

    CollaborationStore(
            CollaborationRepository collaborations,
            ExpectationRepository expectations,
            SignatureRepository signatures,
            StepRepository steps,
            ExpectationHistory changes,
            Journal journal) {
        this.collaborations = collaborations;
        this.expectations = expectations;
        this.signatures = signatures;
        this.steps = steps;
        this.changes = changes;
        this.journal = journal;
    }

    Optional<Stored> find(UUID id) {
        return collaborations.findById(id).map(this::whole);
    }

    /** Who takes part, on which listings and terms: all but its expectations and signatures, of which it has none here. */
    Optional<Collaboration> outline(UUID id) {
        return collaborations.findById(id).map(row -> row.with(List.of(), List.of()));
    }

    /** Locked until the transaction ends. */
    Optional<Stored> lock(UUID id) {
        return collaborations.lock(id).map(this::whole);
    }

    /** Lets the clock go first, in the transaction that locked it. */
    Stored advance(Stored stored, Moment moment) {
        return switch (Timing.advance(stored.collaboration(), moment)) {
            case Decision.Made made -> save(stored, made, null, moment);
            case Decision.Refused _ -> stored;
        };
    }

    /** Notes that somebody wrote in the room, in the transaction that wrote; nothing where no clock counts from it. */
    void wrote(UUID id, Moment moment) {
        Collaboration before = collaborations.lock(id).orElseThrow().with(List.of(), List.of());
        Collaboration after = Timing.wrote(before, moment);
        if (after != before) {
            collaborations.actedAt(id, after.actedAt(), Timing.dueOn(after));
        }
    }

    /** Rows made whole, in their order. */
    List<Stored> whole(Collection<CollaborationRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(CollaborationRow::id).toList();
        Map<UUID, List<ExpectationRow>> items = expectations.findByCollaborationIdInOrderByPosition(ids).stream()
                .collect(Collectors.groupingBy(ExpectationRow::collaborationId));
        Map<UUID, List<SignatureRow>> signed =
                signatures.standing(ids).stream().collect(Collectors.groupingBy(row -> row.collaborationId()));
        return rows.stream()
                .map(row -> new Stored(
                        row.with(
                                items.getOrDefault(row.id(), List.of()).stream()
                                        .map(ExpectationRow::expectation)
                                        .toList(),
                                signed.getOrDefault(row.id(), List.of()).stream()
                                        .map(SignatureRow::signature)
                                        .toList()),
                        row.setting(),
                        row.updatedAt()))
                .toList();
    }

    /**
     * An open one of these two on any of these listings that shares a day with the period. Who makes one locks the
     * listings first, so that no other comes in between.
     */
    Optional<UUID> open(UUID one, UUID other, Collection<UUID> listings, Period period) {
        return collaborations.open(one, other, listings, period.from(), period.to());
    }

    List<StepRow> history(UUID id) {
        return steps.findByCollaborationIdOrderById(id);
    }

    /** A new one, in the caller's transaction. */
    Stored add(Decision.Made made, CollaborationRow.Setting setting, @Nullable UUID actor, Moment moment) {
        Collaboration c = made.collaboration();
        collaborations.save(CollaborationRow.of(c, setting, moment.now()));
        List<ExpectationRow> items = new java.util.ArrayList<>();
        c.expectations().forEach(item -> items.add(ExpectationRow.of(c.id(), items.size(), item)));
        if (!items.isEmpty()) {
            expectations.saveAll(items);
        }
        record(made, setting, actor, moment);
        return new Stored(c, setting, moment.now());
    }

    /** What a decision changed, in the transaction that locked it; nothing is written when nothing happened. */
    Stored save(Stored before, Decision.Made made, @Nullable UUID actor, Moment moment) {
        if (made.steps().isEmpty()) {
            return before;
        }
        Collaboration c = made.collaboration();
        collaborations.update(CollaborationRow.of(c, before.setting(), moment.now()));
        for (int i = 0; i < c.expectations().size(); i++) {
            Expectation item = c.expectations().get(i);
            if (!item.equals(before.collaboration().expectations().get(i))) {
                expectations.update(ExpectationRow.of(c.id(), i, item));
            }
        }
        c.signatures().stream()
                .filter(signature -> !before.collaboration().signatures().contains(signature))
                .forEach(signature -> signatures.add(
                        c.id(),
                        signature.revision(),
                        signature.side(),
                        signature.sha256(),
                        signature.at(),
                        signature.by()));
        record(made, before.setting(), actor, moment);
        return new Stored(c, before.setting(), moment.now());
    }

    private void record(Decision.Made made, CollaborationRow.Setting setting, @Nullable UUID actor, Moment moment) {
        Collaboration c = made.collaboration();
        steps.saveAll(made.steps().stream()
                .map(step -> StepRow.of(c, step, moment.now()))
                .toList());
        changes.keep(made, actor, moment.now());
        journal.write(
                made.steps().stream()
                        .map(step -> CollaborationEvents.of(c, step, setting, actor))
                        .toList(),
                moment.now());
    }

    private Stored whole(CollaborationRow row) {
        return whole(List.of(row)).getFirst();
    }
}
