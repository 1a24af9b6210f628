package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wisselwerk.vocabulary.text.Folding;

/** Completes the names of organisations that have something open, one typing error forgiven. */
@Singleton
class SuggestOrganisations {

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
        ObjectNode prefix = Json.object();
        prefix.putObject("match_phrase_prefix").put("organisation_name", typed);
        ArrayNode ways = Json.array().add(Clauses.worth(AS_TYPED, prefix));
        List<ObjectNode> nearly = nearly(words(typed));
        if (!nearly.isEmpty()) {
            ways.add(Clauses.worth(NEARLY, Clauses.all(nearly)));
        }
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

    /** Earlier words are whole, the last one is being typed. None when the words are too short to hold an error. */
    private static List<ObjectNode> nearly(List<String> words) {
        if (words.isEmpty() || words.getLast().length() < SHORTEST_WITH_ERROR) {
            return List.of();
        }
        List<ObjectNode> clauses = new ArrayList<>();
        for (String word : words.subList(0, words.size() - 1)) {
            ObjectNode fuzzy = Json.object();
            fuzzy.putObject("match")
                    .putObject("organisation_name")
                    .put("query", word)
                    .put("fuzziness", word.length() < SHORTEST_WITH_ERROR ? "0" : "1")
                    .put("prefix_length", 0);
            clauses.add(fuzzy);
        }
        ObjectNode beginning = Json.object();
        beginning.putObject("regexp").putObject("organisation_name").put("value", OneError.beginning(words.getLast()));
        clauses.add(beginning);
        return clauses;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean containsAsTyped(String name, String typed) {
        String start = Folding.fold(typed);
        String folded = Folding.fold(name);
        return folded.startsWith(start) || folded.contains(" " + start);
    }
}
