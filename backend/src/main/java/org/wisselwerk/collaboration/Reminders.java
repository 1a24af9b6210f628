package org.wisselwerk.collaboration;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out who must be reminded, each time once. The store comes late, because it knows all who are told of it. */
@Singleton
public class Reminders {

    /** No reminder comes earlier; the first look leaves out whatever is younger. */
    private static final Duration SHORTEST = Duration.ofDays(2);

    private final CollaborationRepository collaborations;
    private final Provider<CollaborationStore> store;
    private final List<SignOfLife> signs;
    private final Clock clock;

    Reminders(
            CollaborationRepository collaborations,
            Provider<CollaborationStore> store,
            List<SignOfLife> signs,
            Clock clock) {
        this.collaborations = collaborations;
        this.store = store;
        this.signs = signs;
        this.clock = clock;
    }

    /**
     * A reminder, and the collaboration that it is about.
     *
     * @param until the last day before the clock acts, null when it does not run
     */
    public record Due(
            Collaboration collaboration,
            Silence.Reminder reminder,
            @Nullable LocalDate until) {}

    /** Those that have been quiet for a while, in the order of their ids, after a given one. */
    public List<UUID> quiet(String after, int most) {
        return collaborations.quiet(clock.instant().minus(SHORTEST), after, most);
    }

    /**
     * The reminder that is due and was not given yet; from now on it was. To be called in the transaction that gives it:
     * whoever comes second, on whichever replica, waits for the collaboration and finds nothing.
     */
    public Optional<Due> take(UUID id) {
        Collaboration c = store.get().lock(id).orElseThrow().collaboration();
        Moment moment = Moment.of(clock);
        Optional<java.time.Instant> alive =
                signs.stream().flatMap(sign -> sign.last(id).stream()).max(java.util.Comparator.naturalOrder());
        return Silence.of(c, alive, moment.today())
                .filter(reminder -> collaborations.countReminders(id, reminder.occasion()) == 0)
                .map(reminder -> {
                    collaborations.addReminder(id, reminder.occasion(), moment.now());
                    return new Due(c, reminder, Timing.until(c));
                });
    }
}
