package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.matching.alert.WhoMustHear;
import org.wisselwerk.matching.alert.WhoMustHear.Counterpart;
import org.wisselwerk.matching.alert.WhoMustHear.Published;
import org.wisselwerk.matching.alert.WordBits;
import org.wisselwerk.matching.rank.Bounds;
import org.wisselwerk.matching.rank.Kinds;

/** Finds the listings that a published one serves well. Whoever cannot be is left out by the database. */
@Singleton
class FindCounterparts {

    private static final int PAGE = 1000;

    private final NarrowRepository narrow;

    FindCounterparts(NarrowRepository narrow) {
        this.narrow = narrow;
    }

    /** @param listing kept among the narrow rows */
    List<Counterpart> of(Knowledge knowledge, Published listing, LocalDate today) {
        WhoMustHear who = new WhoMustHear(knowledge.ranking(), today);
        List<Counterpart> found = new ArrayList<>();
        for (Kind kind : Kinds.serving(listing.facts().kind())) {
            double substance = Bounds.substance(kind, listing.facts().kind(), WhoMustHear.WORTH_TELLING);
            Set<String> concepts =
                    knowledge.bounds().concepts(substance, listing.facts().wording());
            Direction direction = listing.facts().direction().opposite();
            if (!concepts.isEmpty()) {
                forPages(
                        after -> narrow.sharingConcepts(listing.id(), concepts, direction, kind, today, after, PAGE),
                        page -> found.addAll(who.counterparts(listing, page)));
            }
            Map<String, Double> words = listing.facts().wording().words();
            double weight = Bounds.words(substance);
            if (Bounds.weight(words) >= weight) {
                int bits = WordBits.least(words, weight);
                forPages(
                        after -> narrow.sharingWords(listing.id(), weight, bits, direction, kind, today, after, PAGE),
                        page -> found.addAll(who.counterparts(listing, without(concepts, page))));
            }
        }
        return found;
    }

    /** However many there are, only one page is in memory. */
    private void forPages(Function<String, List<UUID>> pages, Consumer<List<Published>> judge) {
        List<UUID> ids = pages.apply("");
        while (!ids.isEmpty()) {
            judge.accept(narrow.withFacts(ids).stream()
                    .map(FindCounterparts::published)
                    .toList());
            ids = ids.size() < PAGE ? List.of() : pages.apply(ids.getLast().toString());
        }
    }

    /** Those with one of the concepts have been judged. */
    private static List<Published> without(Set<String> concepts, List<Published> page) {
        return page.stream()
                .filter(one ->
                        Collections.disjoint(one.facts().wording().concepts().keySet(), concepts))
                .toList();
    }

    private static Published published(NarrowRepository.WithFacts row) {
        return new Published(row.listingId(), row.organisationId(), FactsFormat.read(row.facts()));
    }
}
