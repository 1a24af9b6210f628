package org.wisselwerk.collaboration;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingAudience;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.listing.Period;
import org.wisselwerk.membership.Claims;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Retry;

/** Asks another organisation to work together on one of its listings. */
@Singleton
class ProposeCollaboration {

    /**
     * What is asked.
     *
     * @param own the proposer's own listing that it rests on as well, null without one
     * @param period null: that of the listing
     */
    record Wish(
            UUID organisation,
            UUID listing,
            @Nullable UUID own,
            int places,
            @Nullable Period period,
            @Nullable String message) {}

    /** What came of it. */
    sealed interface Outcome {
        record Proposed(Stored stored, Side side) implements Outcome {}

        record Refused(Obstacle why) implements Outcome {}

        /** No such listing, or none that the caller may know of. */
        record NoListing(boolean own) implements Outcome {}

        /** May not propose for that organisation. */
        record Forbidden() implements Outcome {}
    }

    private static final Set<ListingState> KNOWN_TO_ALL =
            Set.of(ListingState.PUBLISHED, ListingState.PAUSED, ListingState.CLOSED, ListingState.EXPIRED);

    private final CollaborationStore store;
    private final Listings listings;
    private final Organisations organisations;
    private final Templates templates;
    private final SkillsOf skills;
    private final Claims claims;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    ProposeCollaboration(
            CollaborationStore store,
            Listings listings,
            Organisations organisations,
            Templates templates,
            SkillsOf skills,
            Claims claims,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.listings = listings;
        this.organisations = organisations;
        this.templates = templates;
        this.skills = skills;
        this.claims = claims;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome propose(Caller caller, Wish wish) {
        if (!caller.coordinates(wish.organisation())) {
            return new Outcome.Forbidden();
        }
        return Retry.onConflict(
                () -> Objects.requireNonNull(transactions.executeWrite(status -> decided(wish, caller.id()))));
    }

    private Outcome decided(Wish wish, @Nullable UUID actor) {
        List<Listing> locked = listings.lock(asked(wish));
        Listing listing = find(locked, wish.listing());
        Listing own = wish.own() == null ? null : find(locked, wish.own());
        if (listing == null || !visible(listing, wish.organisation())) {
            return new Outcome.NoListing(false);
        }
        if (wish.own() != null && (own == null || !visible(own, wish.organisation()))) {
            return new Outcome.NoListing(true);
        }
        Moment moment = Moment.of(clock);
        Map<UUID, Organisation> both = organisations.hold(List.of(wish.organisation(), listing.organisationId()));
        Proposing.Proposal proposal = proposal(wish, locked, listing, own, both);
        List<Expectation> expectations = templates.fresh(proposal.leading().kind(), skills.of(locked), ids::next);
        return switch (Proposing.propose(proposal, expectations, moment)) {
            case Decision.Refused(Obstacle why) -> new Outcome.Refused(why);
            case Decision.Made made -> {
                Listing leading = own != null && proposal.leading().id().equals(own.id()) ? own : listing;
                CollaborationRow.Setting setting = new CollaborationRow.Setting(
                        wish.message(), leading.province(), leading.sectors(), moment.now());
                claims.offer(
                        Objects.requireNonNull(both.get(listing.organisationId())),
                        Objects.requireNonNull(both.get(wish.organisation())).name(),
                        made.collaboration().id(),
                        Objects.requireNonNull(actor));
                yield new Outcome.Proposed(
                        store.add(made, setting, actor, moment),
                        made.collaboration().proposer());
            }
        };
    }

    private Proposing.Proposal proposal(
            Wish wish, List<Listing> locked, Listing listing, @Nullable Listing own, Map<UUID, Organisation> both) {
        Period asked = wish.period() == null ? listing.content().period() : wish.period();
        Period period = asked == null ? new Period(null, null) : asked;
        boolean forEver = PlacesOf.forEver(locked);
        return new Proposing.Proposal(
                ids.next(),
                wish.organisation(),
                Objects.requireNonNull(both.get(wish.organisation())).verified(),
                subject(listing, both, period, forEver),
                own == null ? null : subject(own, both, period, forEver),
                store.open(wish.organisation(), listing.organisationId(), asked(wish), period)
                        .orElse(null),
                wish.places(),
                period);
    }

    private static Proposing.Subject subject(
            Listing listing, Map<UUID, Organisation> organisations, Period period, boolean forEver) {
        Organisation owner = organisations.get(listing.organisationId());
        return new Proposing.Subject(
                listing.id(),
                listing.organisationId(),
                listing.direction(),
                listing.kind(),
                owner != null
                        && ListingAudience.ANYBODY.sees(
                                listing.state(), owner.verification().shutOut()),
                owner != null && owner.reachable(),
                PlacesOf.free(listing, period, forEver));
    }

    private static boolean visible(Listing listing, UUID organisation) {
        return KNOWN_TO_ALL.contains(listing.state())
                || listing.organisationId().equals(organisation);
    }

    private static List<UUID> asked(Wish wish) {
        return Stream.of(wish.listing(), wish.own())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
    }

    private static @Nullable Listing find(List<Listing> locked, UUID id) {
        return locked.stream()
                .filter(listing -> listing.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
