package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;

/**
 * Listings that another system keeps. The same ref of the same source is the same listing for ever. What arrives is
 * PUBLISHED, or EXPIRED when its period is over; what its owner has paused, closed or an administrator has hidden stays
 * so.
 */
@Singleton
public class ImportedListings {

    /** Why the import itself closed a listing; only such a one is opened again by an import. */
    private static final String PRUNED = "PRUNED";

    private final ListingRepository listings;
    private final Listings face;
    private final Surroundings surroundings;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    ImportedListings(
            ListingRepository listings,
            Listings face,
            Surroundings surroundings,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.listings = listings;
        this.face = face;
        this.surroundings = surroundings;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A listing as it came. */
    public record Arrived(String ref, Organisation organisation, ListingContent content) {}

    /** What was done with it. */
    public sealed interface Outcome {
        record Created() implements Outcome {}

        record Updated() implements Outcome {}

        record Unchanged() implements Outcome {}

        record Rejected(FieldError error) implements Outcome {}
    }

    /**
     * Keeps these, all or none.
     *
     * @param arrived no ref twice
     * @return what was done with each, in their order
     */
    @Transactional
    public List<Outcome> keep(String source, List<Arrived> arrived, @Nullable UUID actor) {
        Batch batch = new Batch(source);
        List<Outcome> outcomes = batch.take(arrived, listings.lockByRef(source, refs(arrived)));
        batch.write(actor);
        return outcomes;
    }

    /** What {@link #keep} would do with these, were it asked now; nothing is written. */
    public List<Outcome> foresee(String source, List<Arrived> arrived) {
        return new Batch(source).take(arrived, listings.findBySourceAndRefIn(source, refs(arrived)));
    }

    private static List<String> refs(List<Arrived> arrived) {
        return arrived.stream().map(Arrived::ref).toList();
    }

    /** Makes search look again at all published listings of organisations that changed. */
    @Transactional
    public void organisationsChanged(Collection<UUID> organisations, @Nullable UUID actor) {
        for (UUID organisation : organisations) {
            List<UUID> published = listings.publishedOf(organisation);
            if (!published.isEmpty()) {
                listings.touch(published);
                journal.write(face.byIds(published).stream()
                        .map(listing -> Listings.event(Listings.CHANGED, listing, actor))
                        .toList());
            }
        }
    }

    /** How many of a source are published or paused. */
    public long countOpen(String source) {
        return listings.countOpenOfSource(source);
    }

    /** Closes these, because their source no longer has them. */
    @Transactional
    public void prune(Collection<UUID> gone, @Nullable UUID actor) {
        listings.move(gone, ListingState.CLOSED, PRUNED, clock.instant(), null);
        journal.write(face.byIds(gone).stream()
                .map(listing -> Listings.event("listing-closed", listing, actor))
                .toList());
    }

    /** Listings that are not drafts, by their ids in ascending order, after the given one. */
    public List<Listing> after(String id, @Nullable String source, int most) {
        return face.withCommitments(listings.after(id, source, most));
    }

    private final class Batch {

        private final String source;
        private final List<ListingRow> created = new ArrayList<>();
        private final List<ListingRow> updated = new ArrayList<>();
        private final Set<UUID> ended = new HashSet<>();

        Batch(String source) {
            this.source = source;
        }

        List<Outcome> take(List<Arrived> arrived, List<ListingRow> there) {
            Map<UUID, ListingRow> rows = there.stream().collect(Collectors.toMap(ListingRow::id, Function.identity()));
            Map<String, Listing> known =
                    face.withCommitments(there).stream().collect(Collectors.toMap(Listing::ref, Function.identity()));
            return arrived.stream()
                    .map(one -> take(one, known.get(one.ref()), rows))
                    .toList();
        }

        private Outcome take(Arrived one, @Nullable Listing known, Map<UUID, ListingRow> rows) {
            ListingRow.Setting setting = surroundings.of(one.organisation(), one.content());
            boolean over =
                    one.content().period() != null && one.content().period().endedBefore(LocalDate.now(clock));
            ListingState fresh = over ? ListingState.EXPIRED : ListingState.PUBLISHED;
            if (known == null) {
                created.add(ListingRow.first(
                        ids.next(), one.organisation().id(), source, one.ref(), one.content(), setting, fresh));
                return new Outcome.Created();
            }
            ListingState state = keepsItsState(known) ? known.state() : fresh;
            ListingContent content = one.content().reachedBy(known.content().contact());
            if (content.equals(known.content())
                    && known.organisationId().equals(one.organisation().id())
                    && state == known.state()) {
                return new Outcome.Unchanged();
            }
            FieldError refused = refused(known, content);
            if (refused != null) {
                return new Outcome.Rejected(refused);
            }
            ListingRow row = Objects.requireNonNull(rows.get(known.id()));
            if (state == ListingState.EXPIRED && known.state() != ListingState.EXPIRED) {
                ended.add(row.id());
            }
            updated.add(row.with(
                    one.organisation().id(),
                    content,
                    setting,
                    state,
                    state == known.state() ? known.stateReason() : null));
            return new Outcome.Updated();
        }

        void write(@Nullable UUID actor) {
            if (!created.isEmpty()) {
                listings.saveAll(created);
            }
            if (!updated.isEmpty()) {
                listings.updateAll(updated);
            }
            List<Journal.Entry> entries = new ArrayList<>();
            created.forEach(row -> entries.add(Listings.event(
                    row.state() == ListingState.PUBLISHED ? "listing-published" : "listing-expired",
                    Listings.listing(row, List.of()),
                    actor)));
            updated.forEach(row -> entries.add(Listings.event(
                    ended.contains(row.id()) ? ListingLife.EXPIRE.event() : Listings.CHANGED,
                    Listings.listing(row, List.of()),
                    actor)));
            if (!entries.isEmpty()) {
                journal.write(entries);
            }
        }

        private static boolean keepsItsState(Listing known) {
            return switch (known.state()) {
                case PAUSED, HIDDEN, DRAFT -> true;
                case CLOSED -> !PRUNED.equals(known.stateReason());
                case PUBLISHED, EXPIRED -> false;
            };
        }

        private static @Nullable FieldError refused(Listing known, ListingContent content) {
            return switch (ListingChange.refusal(known, content)) {
                case ListingChange.Fixed(var fields) -> fields.getFirst();
                case ListingChange.PlacesTaken(int held) -> FieldError.at("/places", "places-taken", held);
                case null, default -> null;
            };
        }
    }
}
