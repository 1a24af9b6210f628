package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.wisselwerk.matching.gate.Gate;

/** Understands the parameters of a saved search as the search itself does. */
@Singleton
class ReadSavedSearch {

    private final SearchParameters parameters;
    private final KnowledgeInForce knowledge;

    ReadSavedSearch(SearchParameters parameters, KnowledgeInForce knowledge) {
        this.parameters = parameters;
        this.knowledge = knowledge;
    }

    /** @throws org.wisselwerk.platform.Refusal 422 when anything is wrong with them */
    Search search(Map<String, List<String>> saved) {
        return parameters.read(
                SearchParameters.Raw.of(saved), knowledge.current().vocabulary());
    }

    /** What its words let in, with the vocabulary of today. */
    Gate gate(Search search) {
        Knowledge known = knowledge.current();
        return search.text().isBlank()
                ? Gate.OPEN
                : Gate.of(known.queries().read(search.text(), search.literal()), known.vocabulary());
    }
}
