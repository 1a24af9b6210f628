package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds terms that one side changed and has left alone since. Whoever changes one thing after the other is done by then,
 * and the other side is told once of all of it.
 */
@Singleton
public class ChangedTerms {

    /** So long nobody changes them any more. */
    private static final Duration REST = Duration.ofMinutes(15);

    /** What is older is history that was brought in. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final CollaborationRepository collaborations;
    private final CollaborationStore store;
    private final CollaborationViews views;
    private final SeenTermsRepository seen;
    private final Clock clock;

    ChangedTerms(
            CollaborationRepository collaborations,
            CollaborationStore store,
            CollaborationViews views,
            SeenTermsRepository seen,
            Clock clock) {
        this.collaborations = collaborations;
        this.store = store;
        this.views = views;
        this.seen = seen;
        this.clock = clock;
    }

    /**
     * What one side changed, in one go or several.
     *
     * @param step of the history, the last one that is in it
     * @param differences between before and now, as the other side may see them
     * @param unsigned a signature fell by it
     * @param seenBy accounts that have looked at the terms since
     */
    public record Changed(
            Collaboration collaboration,
            Side by,
            long step,
            List<TermsDifference> differences,
            boolean unsigned,
            Set<UUID> seenBy) {

        /** Something is different or has to be done again. */
        public boolean matters() {
            return unsigned || !differences.isEmpty();
        }
    }

    /** Collaborations with a change that was not taken yet. */
    public List<UUID> rested(int most) {
        Instant now = clock.instant();
        return collaborations.revisedAndRested(now.minus(FRESH), now.minus(REST), most);
    }

    /**
     * The change, once: whoever comes second, on whichever replica, waits for the collaboration and finds nothing. To be
     * called in the transaction that tells of it. Empty as well when the talks are over by now.
     */
    public Optional<Changed> take(UUID id) {
        Collaboration c = store.lock(id).orElseThrow().collaboration();
        List<StepRow> steps = store.history(id);
        List<StepRow> revisions =
                steps.stream().filter(step -> step.event() == Happened.REVISED).toList();
        Instant now = clock.instant();
        if (c.state() != State.ALIGNING
                || revisions.isEmpty()
                || revisions.getLast().at().isAfter(now.minus(REST))) {
            return Optional.empty();
        }
        String occasion = "REVISED:" + revisions.getLast().id();
        if (collaborations.countReminders(id, occasion) > 0) {
            return Optional.empty();
        }
        collaborations.addReminder(id, occasion, now);
        return Optional.of(changed(c, steps, first(revisions), revisions.getLast()));
    }

    /** Who changes what the other side changed has seen that: news is what one side did after it, without a rest. */
    private static StepRow first(List<StepRow> revisions) {
        StepRow first = revisions.getLast();
        for (StepRow earlier : revisions.reversed()) {
            if (earlier.side() != first.side()
                    || Duration.between(earlier.at(), first.at()).compareTo(REST) >= 0) {
                break;
            }
            first = earlier;
        }
        return first;
    }

    private Changed changed(Collaboration c, List<StepRow> steps, StepRow first, StepRow last) {
        Side by = Objects.requireNonNull(last.side());
        StepRow before = steps.subList(0, steps.indexOf(first)).reversed().stream()
                .filter(step -> step.revision() != null)
                .findFirst()
                .orElseThrow();
        boolean pupils = views.showsPupils(c, by.other());
        return new Changed(
                c,
                by,
                Objects.requireNonNull(last.id()),
                TermsDifference.between(Objects.requireNonNull(before.terms(c.kind())), c.terms()).stream()
                        .filter(one -> pupils || !one.field().equals(TermsDifference.PUPILS))
                        .toList(),
                steps.subList(steps.indexOf(before), steps.indexOf(last)).stream()
                        .anyMatch(step -> step.event() == Happened.SIGNED),
                Set.copyOf(seen.whoSaw(c.id(), Objects.requireNonNull(last.revision()))));
    }
}
