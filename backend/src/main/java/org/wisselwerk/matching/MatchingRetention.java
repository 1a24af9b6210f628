package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What is worked out from listings goes with them; what people search for, with them. */
@Singleton
class MatchingRetention implements Retained {

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.With(
                        "Matches that were hidden, with the words why",
                        List.of("dismissal.text", "dismissal.criteria"),
                        "as long as either listing"),
                new Kept.With(
                        "What is worked out from listings",
                        List.of("listing_facts.facts", "listing_concept.concept_id"),
                        "as long as the listing is published"),
                new Kept.With(
                        "Saved searches",
                        List.of("saved_search.parameters", "saved_search.gate", "saved_search_term.term"),
                        "until they are deleted, or the account"));
    }
}
