package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.SketchListing;
import org.wisselwerk.matching.feedback.Dismissals;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Refusal;

/**
 * Finds what can be asked in the place of a listing that came to nothing: what fits the own listing that it was asked
 * for, and without one, what fits a listing that wants just the same from where the asking organisation is.
 */
@Singleton
class FindAlternatives {

    static final int MOST = 3;

    /** So many of the best are looked through: of the others none fits any more. */
    private static final int LOOKED_THROUGH = 50;
    /** Fits at all. */
    private static final double LEAST = 1;

    private static final Set<ListingState> KNOWN =
            EnumSet.of(ListingState.PUBLISHED, ListingState.PAUSED, ListingState.CLOSED, ListingState.EXPIRED);

    private final Profiles profiles;
    private final SketchListing sketch;
    private final Organisations organisations;
    private final Counterparts counterparts;
    private final Dismissals dismissals;
    private final Rooms rooms;
    private final Retrieval retrieval;
    private final Clock clock;

    FindAlternatives(
            Profiles profiles,
            SketchListing sketch,
            Organisations organisations,
            Counterparts counterparts,
            Dismissals dismissals,
            Rooms rooms,
            Retrieval retrieval,
            Clock clock) {
        this.profiles = profiles;
        this.sketch = sketch;
        this.organisations = organisations;
        this.counterparts = counterparts;
        this.dismissals = dismissals;
        this.rooms = rooms;
        this.retrieval = retrieval;
        this.clock = clock;
    }

    /**
     * The best first, {@value #MOST} at most: nothing that is full or out of reach, of the organisation that was asked,
     * or of one that is being asked already.
     *
     * @param asked the listing that came to nothing
     * @param own the listing of the organisation's own that it was asked for, null without one
     * @throws Refusal 404 when one of them is not the caller's to know
     * @throws SearchEngine.Away when the search engine does not answer
     */
    List<FindMatches.Matched> find(
            Knowledge knowledge, Caller caller, UUID asked, UUID organisation, @Nullable UUID own) {
        Profile gone = caller.memberOf(organisation) ? profile(asked) : null;
        if (gone == null || !knows(gone, organisation)) {
            throw Refusal.notFound();
        }
        Profile wish = own == null ? wanting(gone, organisation) : profile(own);
        if (wish == null || !wish.listing().organisationId().equals(organisation)) {
            throw Refusal.notFound();
        }
        return best(knowledge, wish, gone);
    }

    private List<FindMatches.Matched> best(Knowledge knowledge, Profile wish, Profile gone) {
        Facts facts = knowledge.facts().read(wish);
        LocalDate today = LocalDate.now(clock);
        Set<UUID> dismissed = dismissals.of(wish.listing().id()).keySet();
        List<FindMatches.Ranked> ranked = FindMatches.ranked(
                        knowledge.ranking(),
                        facts,
                        counterparts
                                .of(knowledge, wish, facts, today, dismissed, Counterparts.Which.WANTED)
                                .candidates(),
                        LEAST,
                        today)
                .stream()
                .filter(one -> one.match().cap() == null)
                .limit(LOOKED_THROUGH)
                .toList();
        Map<String, CardFormat.Card> cards =
                retrieval.cards(ranked.stream().map(FindMatches.Ranked::id).toList());
        Rooms.Engaged engaged = rooms.engaged(wish.listing().organisationId());
        return ranked.stream()
                .filter(one -> cards.containsKey(one.id()))
                .map(one -> FindMatches.matched(Objects.requireNonNull(cards.get(one.id())), facts, one, null))
                .filter(one -> askable(one.card(), gone, engaged))
                .limit(MOST)
                .toList();
    }

    private static boolean askable(CardFormat.Card card, Profile gone, Rooms.Engaged engaged) {
        UUID owner = card.card().organisation().id();
        return card.card().organisation().reachable()
                && !owner.equals(gone.listing().organisationId())
                && !engaged.organisations().contains(owner)
                && !engaged.listings().contains(card.card().id());
    }

    private static boolean knows(Profile gone, UUID organisation) {
        return KNOWN.contains(gone.listing().state())
                || gone.listing().organisationId().equals(organisation);
    }

    private Profile wanting(Profile gone, UUID organisation) {
        Organisation asker = organisations.byId(organisation).orElseThrow(Refusal::notFound);
        ListingContent content =
                gone.listing().content().wantedAt(asker.profile().postcode());
        return new Profile(sketch.of(organisation, content), asker);
    }

    private @Nullable Profile profile(UUID listing) {
        return profiles.of(List.of(listing)).stream().findFirst().orElse(null);
    }
}
