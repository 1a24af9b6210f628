package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wisselwerk.vocabulary.text.Folding;

/** Completes the names of organisations that have something open, one typing error forgiven. */
@Singleton
class SuggestOrganisations {

    private static final String BEGINNINGS = "name_beginnings";
    private static final int MOST = 5;
    private static final int SHORTEST_WITH_ERROR = 4;
    private static final double AS_TYPED = 2;
    private static final double NEARLY = 1;

    private final Retrieval retrieval;
    private final Clock clock;

    SuggestOrganisations(Retrieval retrieval, Clock clock) {
        this.retrieval = retrieval;
        this.clock = clock;
    }

    /** @throws SearchEngine.Away when there is no answer */
    Suggest.Likely complete(String typed) {
        List<String> words = NameBeginnings.words(typed);
        if (words.isEmpty()) {
            return new Suggest.Likely(List.of(), List.of());
        }
        ArrayNode ways = Json.array()
                .add(Clauses.worth(
                        AS_TYPED,
                        Clauses.all(words.stream()
                                .map(SuggestOrganisations::asTyped)
                                .toList())))
                .add(Clauses.worth(
                        NEARLY,
                        Clauses.all(
                                words.stream().map(SuggestOrganisations::nearly).toList())));
        ObjectNode body = Json.object();
        body.put("size", MOST).put("track_total_hits", false);
        SearchBody.Part.CARD.askedOf(body);
        ObjectNode bool = Clauses.all(new ArrayList<>(FilterClauses.open(LocalDate.now(clock))));
        bool.withObject("/bool").set("must", Clauses.named("names", ways));
        body.set("query", bool);
        body.putObject("collapse").put("field", "organisation");
        Suggest.Likely likely = new Suggest.Likely(new ArrayList<>(), new ArrayList<>());
        retrieval.search(body).hits().forEach(hit -> {
            var one = hit.card().card().organisation();
            Suggest.Item item =
                    new Suggest.Item(Suggest.Type.ORGANISATION, one.id().toString(), one.name(), one.municipality());
            (containsAsTyped(one.name(), typed) ? likely.exact() : likely.near()).add(item);
        });
        return likely;
    }

    private static ObjectNode asTyped(String word) {
        return Clauses.term(BEGINNINGS, word);
    }

    /** With too few letters an error would fit everything. */
    private static ObjectNode nearly(String word) {
        if (word.length() < SHORTEST_WITH_ERROR) {
            return asTyped(word);
        }
        ObjectNode fuzzy = Json.object();
        fuzzy.putObject("match")
                .putObject(BEGINNINGS)
                .put("query", word)
                .put("fuzziness", "1")
                .put("prefix_length", 0);
        return fuzzy;
    }

    private static boolean containsAsTyped(String name, String typed) {
        String start = Folding.fold(typed);
        String folded = Folding.fold(name);
        return folded.startsWith(start) || folded.contains(" " + start);
    }
}
