package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.wisselwerk.matching.gate.Filters;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.platform.Paging;

/** What other features may ask about words that somebody searches for. */
@Singleton
public class SearchedWords {

    private static final SearchBody.Window COUNT = new SearchBody.Window(0, 0, SearchBody.Part.CARD, false);

    private final KnowledgeInForce knowledge;
    private final Retrieval retrieval;
    private final Clock clock;

    SearchedWords(KnowledgeInForce knowledge, Retrieval retrieval, Clock clock) {
        this.knowledge = knowledge;
        this.retrieval = retrieval;
        this.clock = clock;
    }

    /** What a search makes of a text now. */
    public Understood understand(String text) {
        return knowledge.current().queries().read(text, Set.of());
    }

    /** Whether these words find a listing without any filter; true as well when the search engine is away. */
    public boolean findAnything(String text) {
        Knowledge known = knowledge.current();
        Search search = new Search(text, Set.of(), Filters.NONE, Sorting.RELEVANCE, Paging.of(0, 1));
        Understood understood = known.queries().read(text, Set.of());
        try {
            return retrieval
                            .search(known.bodies().of(search, understood, LocalDate.now(clock), COUNT))
                            .total()
                    > 0;
        } catch (SearchEngine.Away e) {
            return true;
        }
    }
}
