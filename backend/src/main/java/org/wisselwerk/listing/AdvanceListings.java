package org.wisselwerk.listing;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Retry;

/**
 * Lets the clock act: what is over expires, and a week before that it is said once for each last day, for whoever
 * writes to the owner. Several replicas may do it at once; whoever comes second finds nothing to do. Proposals on what
 * expires are left to their own clock.
 */
@Singleton
class AdvanceListings {

    /** Says that a listing ends within a week. */
    private static final int DAYS_BEFORE = 7;

    private static final int BATCH = 200;

    private final ListingRepository listings;
    private final Listings face;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    AdvanceListings(
            ListingRepository listings,
            Listings face,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.listings = listings;
        this.face = face;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that is due now. */
    @Scheduled(fixedDelay = "1m", initialDelay = "15s")
    void advance() {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plusDays(DAYS_BEFORE);
        inBatches(() -> listings.over(today, BATCH), this::expire);
        inBatches(() -> listings.ending(today, soon, DAYS_BEFORE, BATCH), this::tell);
    }

    /** The acts take what they act on out of what is due. */
    private void inBatches(Supplier<List<UUID>> due, Consumer<List<UUID>> act) {
        List<UUID> batch;
        do {
            List<UUID> ids = due.get();
            if (!ids.isEmpty()) {
                Retry.onConflict(() -> transactions.executeWrite(status -> {
                    act.accept(ids);
                    return ids;
                }));
            }
            batch = ids;
        } while (batch.size() == BATCH);
    }

    /** Looks again under the lock: another replica, or the owner, may have come first. */
    private void expire(List<UUID> due) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> over = face.lock(due).stream()
                .filter(listing -> open(listing)
                        && listing.lastDay() != null
                        && listing.lastDay().isBefore(today))
                .map(Listing::id)
                .toList();
        if (!over.isEmpty()) {
            listings.move(over, ListingState.EXPIRED, null, clock.instant(), null);
            write(ListingLife.EXPIRE.event(), over);
        }
    }

    private void tell(List<UUID> due) {
        face.lock(due);
        LocalDate today = LocalDate.now(clock);
        List<UUID> untold = listings.stillEnding(due, today, today.plusDays(DAYS_BEFORE), DAYS_BEFORE);
        if (!untold.isEmpty()) {
            listings.toldOfEnding(untold);
            write(Listings.ENDING, untold);
        }
    }

    private void write(String event, List<UUID> ids) {
        journal.write(face.byIds(ids).stream()
                .map(listing -> Listings.event(event, listing, null))
                .toList());
    }

    private static boolean open(Listing listing) {
        return ListingLife.EXPIRE.allowedIn(listing.state());
    }
}
