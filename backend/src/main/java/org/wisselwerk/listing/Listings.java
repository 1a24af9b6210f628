package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Journal;

/** The listings, for other features. */
@Singleton
public class Listings {

    /** How the names of all events of listings begin: each of them may change what search shows. */
    public static final String EVENTS = "listing-";

    /** The event that says: what search shows of this listing has changed, but not its state. */
    public static final String CHANGED = EVENTS + "changed";

    /** Whose deliveries may make listings change: who waits for those waits for these first. */
    public static final String FOLLOWER = "organisation-listings";

    /** How the sources begin that are an organisation's own: no import may name one. */
    public static final String OWN_SOURCES = "org-";

    /** The event that says: it ends in a week. */
    public static final String ENDING = EVENTS + "ending";

    private final ListingRepository listings;
    private final ListingHeadingRepository headings;
    private final CommitmentRepository commitments;
    private final Clock clock;

    Listings(
            ListingRepository listings,
            ListingHeadingRepository headings,
            CommitmentRepository commitments,
            Clock clock) {
        this.listings = listings;
        this.headings = headings;
        this.commitments = commitments;
        this.clock = clock;
    }

    /** The source of what an organisation writes itself, in the application or with a token of its own. */
    public static String ownSource(UUID organisation) {
        return OWN_SOURCES + organisation;
    }

    public Optional<Listing> byId(UUID id) {
        return listings.findById(id).map(row -> withCommitments(List.of(row)).getFirst());
    }

    public List<Listing> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : withCommitments(listings.findByIdIn(ids));
    }

    /** What they are called; those that are gone are absent. */
    public Map<UUID, ListingHeading> headings(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : headings.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(ListingHeadingRow::id, ListingHeading::new));
    }

    /**
     * Locks these listings until the transaction ends: the first statement of whoever decides on places. In the order
     * of their ids.
     */
    public List<Listing> lock(Collection<UUID> ids) {
        return listings(listings.lock(ids), ids);
    }

    /**
     * Holds places, or lets them go again; to be called under {@link #lock}, in the transaction that decided it.
     * Search looks at the listing again.
     */
    public void commit(Commitment commitment) {
        commitments.add(
                commitment.listing(),
                commitment.collaboration(),
                commitment.period().from(),
                commitment.period().to(),
                commitment.places());
        listings.touch(List.of(commitment.listing()));
    }

    /** Frees all that a collaboration held of these listings. */
    public void release(UUID collaboration, Collection<UUID> held) {
        commitments.release(collaboration);
        listings.touch(held);
    }

    /** Makes search look at them again; to be called in the transaction that changed what it shows. */
    void touch(Collection<UUID> ids) {
        listings.touch(ids);
    }

    /**
     * As {@link #touch}, but passes over those that another transaction holds: whoever waits for one while holding others
     * is in the way of whoever signs.
     *
     * @return those that were touched
     */
    public List<UUID> touchFree(Collection<UUID> ids) {
        List<UUID> free = ids.isEmpty() ? List.of() : listings.lockFree(ids);
        if (!free.isEmpty()) {
            listings.touch(free);
        }
        return free;
    }

    /** Published ones of an organisation whose last day comes no later than this. */
    public List<Listing> endingOf(UUID organisation, LocalDate until, int most) {
        return byIds(listings.endingOf(organisation, until, most));
    }

    /** The day on which each was opened last; none of one that never was. */
    public Map<UUID, LocalDate> openedOn(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : listings.findByIdIn(ids).stream()
                        .filter(row -> row.openedOn() != null)
                        .collect(Collectors.toMap(ListingRow::id, row -> Objects.requireNonNull(row.openedOn())));
    }

    /** Ids in ascending order, after the given one ({@code ""} = from the start). */
    public List<UUID> idsAfter(String after, int most) {
        return listings.idsAfter(after, most);
    }

    /** True when nothing of it is left to happen on this day or later. */
    public static boolean ended(Listing listing, LocalDate today) {
        Period period = listing.content().period();
        return period != null && period.endedBefore(today);
    }

    /** Facts of a listing for an event: what statistics count by. */
    public static Journal.Entry event(String type, Listing listing, @Nullable UUID actor) {
        Map<String, Object> facts = EventFacts.of(listing.kind(), listing.province(), listing.sectors());
        facts.put("direction", listing.direction().name());
        return new Journal.Entry(type, listing.id(), listing.organisationId(), facts, actor, List.of());
    }

    List<Listing> withCommitments(List<ListingRow> rows) {
        // Who holds places touches the listing: what was never touched is not asked about.
        return listings(
                rows,
                rows.stream().filter(ListingRow::touched).map(ListingRow::id).toList());
    }

    /** @param asked those of which commitments are read */
    private List<Listing> listings(List<ListingRow> rows, Collection<UUID> asked) {
        Map<UUID, List<CommitmentRow>> held = asked.isEmpty()
                ? Map.of()
                : commitments.holding(asked, LocalDate.now(clock)).stream()
                        .collect(Collectors.groupingBy(CommitmentRow::listingId));
        return rows.stream()
                .map(row -> listing(row, held.getOrDefault(row.id(), List.of())))
                .toList();
    }

    static Listing listing(ListingRow row, List<CommitmentRow> held) {
        return new Listing(
                row.id(),
                row.organisationId(),
                row.source(),
                row.ref(),
                row.content(),
                row.province(),
                row.point(),
                row.sectors(),
                held.stream().map(CommitmentRow::commitment).toList(),
                row.state(),
                row.stateReason(),
                row.version(),
                row.indexVersion(),
                row.publishedAt(),
                row.lastDay());
    }
}
