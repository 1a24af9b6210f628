package org.wisselwerk.gap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ListingHeading;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.today.Task;
import org.wisselwerk.today.TaskSource;

/** Needs that ended without a collaboration and of which nobody said yet why. */
@Singleton
class GapTasks implements TaskSource {

    private static final int MOST = 50;

    private final GapRepository gaps;
    private final Listings listings;

    GapTasks(GapRepository gaps, Listings listings) {
        this.gaps = gaps;
        this.listings = listings;
    }

    @Override
    public List<Task> of(UUID organisation) {
        List<GapRow> open = gaps.unanswered(organisation, MOST);
        Map<UUID, ListingHeading> needs =
                listings.headings(open.stream().map(GapRow::listingId).toList());
        return open.stream()
                .filter(gap -> needs.containsKey(gap.listingId()))
                .map(gap -> new Task(
                        Task.Code.SAY_WHY_UNMET,
                        null,
                        gap.listingId(),
                        "",
                        title(needs.get(gap.listingId()), organisation),
                        gap.until(),
                        1))
                .toList();
    }

    private static String title(@Nullable ListingHeading need, UUID organisation) {
        String title = need == null ? null : need.titleFor(organisation);
        return title == null ? "" : title;
    }
}
