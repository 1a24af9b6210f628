package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.SketchListing;
import org.wisselwerk.matching.alert.WhoMustHear;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Refusal;

/** Counts who fits a listing that is still being written, so that its writer sees whom it is for. Keeps nothing. */
@Singleton
class CountWhoFits {

    private static final int SHOWN = 3;

    private final SketchListing sketch;
    private final Organisations organisations;
    private final Counterparts counterparts;
    private final Retrieval retrieval;
    private final Clock clock;

    CountWhoFits(
            SketchListing sketch,
            Organisations organisations,
            Counterparts counterparts,
            Retrieval retrieval,
            Clock clock) {
        this.sketch = sketch;
        this.organisations = organisations;
        this.counterparts = counterparts;
        this.retrieval = retrieval;
        this.clock = clock;
    }

    /**
     * @param listings how many fit with a score of 60 or more
     * @param organisations whose they are
     * @param more whether there may be more than these
     * @param best the best three of them
     */
    record Fitting(int listings, int organisations, boolean more, List<CardFormat.Card> best) {}

    /**
     * @throws Refusal 404 when the caller does not write for this organisation
     * @throws SearchEngine.Away when the search engine does not answer
     */
    Fitting count(Knowledge knowledge, Caller caller, UUID organisation, ListingContent content) {
        if (!caller.coordinates(organisation)) {
            throw Refusal.notFound();
        }
        Profile profile = new Profile(
                sketch.of(organisation, content),
                organisations.byId(organisation).orElseThrow(Refusal::notFound));
        Facts asker = knowledge.facts().read(profile);
        LocalDate today = LocalDate.now(clock);
        Counterparts.Found found =
                counterparts.of(knowledge, profile, asker, today, Set.of(), Counterparts.Which.WANTED);
        List<String> fitting =
                FindMatches.ranked(knowledge.ranking(), asker, found.candidates(), WhoMustHear.WORTH_TELLING, today)
                        .stream()
                        .map(FindMatches.Ranked::id)
                        .toList();
        Map<String, CardFormat.Card> cards = retrieval.cards(fitting);
        long owners = cards.values().stream()
                .map(one -> one.card().organisation().id())
                .distinct()
                .count();
        List<CardFormat.Card> best = fitting.stream()
                .filter(cards::containsKey)
                .limit(SHOWN)
                .map(cards::get)
                .toList();
        return new Fitting(fitting.size(), (int) owners, found.isFull(), best);
    }
}
