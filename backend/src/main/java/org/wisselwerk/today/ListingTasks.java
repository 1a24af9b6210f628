package org.wisselwerk.today;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.BelgianTime;

/** Own listings that the clock ends soon. */
@Singleton
class ListingTasks implements TaskSource {

    private static final int SOON = 14;
    private static final int MOST = 50;

    private final Listings listings;
    private final Clock clock;

    ListingTasks(Listings listings, Clock clock) {
        this.listings = listings;
        this.clock = clock;
    }

    @Override
    public List<Task> of(UUID organisation) {
        LocalDate until = BelgianTime.today(clock).plusDays(SOON);
        return listings.endingOf(organisation, until, MOST).stream()
                .map(listing -> new Task(
                        Task.Code.LISTING_ENDS,
                        null,
                        listing.id(),
                        "",
                        listing.content().title(),
                        listing.lastDay(),
                        1))
                .toList();
    }
}
