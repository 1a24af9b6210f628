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
 * Finds terms, or common words of expectations, that one side changed and has left alone since. Whoever changes one
 * thing after the other is done by then, and the other side is told once of all of it.
 */
@Singleton
public class ChangedTerms {

    /** So long nobody changes them any more. */
    private static final Duration REST = Duration.ofMinutes(15);

    /** What a change is: of the terms, or of common words. */
    public static final List<Happened> KINDS = List.of(Happened.REVISED, Happened.WORDED);

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
     * @param differences of the terms between before and now, as the other side may see them
     * @param worded what the expectations with other common words are called
     * @param unsigned a signature fell by it
     * @param seenBy accounts that have looked at the terms since
     */
    public record Changed(
            Collaboration collaboration,
            Side by,
            long step,
            List<TermsDifference> differences,
            List<Words> worded,
            boolean unsigned,
            Set<UUID> seenBy) {

        /** Terms are different, or something has to be done again; words alone are what the talks are about. */
        public boolean matters() {
            return unsigned || !differences.isEmpty();
        }
    }

    /**
     * Collaborations with a change that was not taken yet.
     *
     * @param kind one of {@link #KINDS}
     */
    public List<UUID> rested(Happened kind, int most) {
        Instant now = clock.instant();
        return collaborations.changedAndRested(kind, now.minus(FRESH), now.minus(REST), most);
    }

    /**
     * The change, once: whoever comes second, on whichever replica, waits for the collaboration and finds nothing. To be
     * called in the transaction that tells of it. Empty as well when the talks are over by now, or the other side has
     * signed what it came to.
     *
     * @param kind one of {@link #KINDS}
     */
    public Optional<Changed> take(UUID id, Happened kind) {
        Collaboration c = store.lock(id).orElseThrow().collaboration();
        List<StepRow> steps = store.history(id);
        List<StepRow> changes =
                steps.stream().filter(step -> step.event() == kind).toList();
        Instant now = clock.instant();
        if (c.state() != State.ALIGNING
                || changes.isEmpty()
                || changes.getLast().at().isAfter(now.minus(REST))) {
            return Optional.empty();
        }
        String occasion = kind + ":" + changes.getLast().id();
        if (collaborations.countReminders(id, occasion) > 0) {
            return Optional.empty();
        }
        collaborations.addReminder(id, occasion, now);
        return signedSince(steps, changes.getLast()) ? Optional.empty() : Optional.of(changed(c, steps, news(changes)));
    }

    private static boolean signedSince(List<StepRow> steps, StepRow change) {
        return steps.subList(steps.indexOf(change), steps.size()).stream()
                .anyMatch(step -> step.event() == Happened.SIGNED && step.side() != change.side());
    }

    /** Who changes what the other side changed has seen that: news is what one side did after it, without a rest. */
    private static List<StepRow> news(List<StepRow> changes) {
        int first = changes.size() - 1;
        while (first > 0 && goOn(changes.get(first - 1), changes.get(first))) {
            first--;
        }
        return changes.subList(first, changes.size());
    }

    private static boolean goOn(StepRow one, StepRow next) {
        return one.side() == next.side()
                && Duration.between(one.at(), next.at()).compareTo(REST) < 0;
    }

    private Changed changed(Collaboration c, List<StepRow> steps, List<StepRow> news) {
        StepRow last = news.getLast();
        Side by = Objects.requireNonNull(last.side());
        StepRow before = steps.subList(0, steps.indexOf(news.getFirst())).reversed().stream()
                .filter(step -> step.revision() != null)
                .findFirst()
                .orElseThrow();
        return new Changed(
                c,
                by,
                Objects.requireNonNull(last.id()),
                last.event() == Happened.REVISED
                        ? differences(c, Objects.requireNonNull(before.terms(c.kind())), by.other())
                        : List.of(),
                c.expectations().stream()
                        .filter(one -> news.stream().anyMatch(step -> one.id().equals(step.expectationId())))
                        .map(one -> one.item().question().title())
                        .toList(),
                steps.subList(steps.indexOf(before), steps.indexOf(last)).stream()
                        .anyMatch(step -> step.event() == Happened.SIGNED),
                Set.copyOf(seen.whoSaw(c.id(), Objects.requireNonNull(last.revision()))));
    }

    private List<TermsDifference> differences(Collaboration c, Terms before, Side reader) {
        boolean pupils = views.showsPupils(c, reader);
        return TermsDifference.between(before, c.terms()).stream()
                .filter(one -> pupils || !one.field().equals(TermsDifference.PUPILS))
                .toList();
    }
}
