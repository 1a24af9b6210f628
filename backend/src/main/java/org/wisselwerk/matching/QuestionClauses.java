package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.rank.Wording;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.place.Point;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * What a question or a listing asks for, as scored clauses. Their points only have to bring the right three hundred;
 * the order among these is made afterwards.
 */
class QuestionClauses {

    private static final String CONCEPTS = "concepts";
    private static final String WORDS_THERE = "words";
    private static final String TYPED = "typed";

    /** The names of the clauses that only a listing about the words meets. */
    static final Set<String> ABOUT_THE_WORDS = Set.of(CONCEPTS, WORDS_THERE, TYPED);

    private static final int MOST_CONCEPTS = 80;
    private static final int MOST_WORDS = 60;
    private static final double WORTH_ASKING = 0.2;

    /** Further away a search finds nothing that people would call an answer. */
    private static final double CLOSE_ENOUGH = 0.3;

    private static final double FIRM = 8;
    private static final double IN_PASSING = 4;
    private static final double WORDS = 1.5;
    private static final double WISH = 6;

    private final Vocabulary vocabulary;

    QuestionClauses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One of these must be met; none at all when the question is about nothing in particular. */
    ArrayNode about(Understood understood) {
        Question question = understood.question();
        Map<String, Double> concepts = new HashMap<>();
        Set<String> stems = new LinkedHashSet<>();
        for (Question.Thing thing : question.things()) {
            thing.concepts().forEach((id, certainty) -> concepts.merge(id, certainty * thing.weight(), Math::max));
            thing.parts()
                    .forEach(part -> part.forEach((id, certainty) -> concepts.merge(
                            id, certainty * thing.weight() / thing.parts().size(), Math::max)));
            stems.addAll(thing.stems());
        }
        ArrayNode clauses = Json.array();
        add(clauses, CONCEPTS, concepts(concepts, CLOSE_ENOUGH));
        add(clauses, WORDS_THERE, words(stems));
        if (!question.things().isEmpty() && !understood.words().isEmpty()) {
            boolean unknown = question.things().stream()
                    .anyMatch(thing -> thing.concepts().isEmpty());
            add(clauses, TYPED, typed(understood.words(), unknown));
        }
        if (!question.things().isEmpty() && question.namesOnlyAKind()) {
            add(clauses, "kind", Json.array().add(kinds(question)));
        }
        return clauses;
    }

    /** What else was wished: points, never a condition. */
    ArrayNode wishes(Question question) {
        ArrayNode clauses = Json.array();
        if (!question.kinds().isEmpty()) {
            clauses.add(kinds(question));
        }
        Direction direction = question.direction();
        if (direction != null) {
            clauses.add(Clauses.worth(WISH / 2, Clauses.term("direction", direction.name())));
        }
        if (question.language() != null) {
            clauses.add(Clauses.worth(WISH, Clauses.term("language", question.language())));
        }
        if (question.specialNeeds()) {
            clauses.add(Clauses.worth(WISH / 2, Clauses.term("special_needs", true)));
        }
        Question.PlaceWish place = question.place();
        if (place != null && place.province() != null) {
            clauses.add(Clauses.worth(WISH, Clauses.term("province", place.province())));
        } else if (place != null && place.point() != null) {
            Point centre = place.point();
            clauses.add(Clauses.worth(WISH / 2, Clauses.within(centre, place.km())));
            clauses.add(Clauses.nearness(centre, place.km(), WISH));
        }
        return clauses;
    }

    private static ObjectNode kinds(Question question) {
        return Clauses.worth(WISH, Clauses.terms("kind", Json.codes(question.kinds(), Kind::name)));
    }

    /** What a listing asks of its counterparts. */
    ArrayNode about(Wording wording) {
        ArrayNode clauses = Json.array();
        Map<String, Double> concepts = new HashMap<>();
        wording.concepts()
                .forEach((id, firmness) -> vocabulary
                        .byId(id)
                        .ifPresent(concept ->
                                concepts.put(id, firmness * concept.type().weight())));
        add(clauses, CONCEPTS, concepts(concepts, WORTH_ASKING));
        List<String> strongest = wording.words().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        add(clauses, WORDS_THERE, words(strongest));
        return clauses;
    }

    private static void add(ArrayNode clauses, String name, ArrayNode should) {
        if (!should.isEmpty()) {
            clauses.add(Clauses.named(name, should));
        }
    }

    /** Everything near what is asked, with points by closeness. */
    private ArrayNode concepts(Map<String, Double> asked, double least) {
        Map<String, Double> wanted = new HashMap<>();
        asked.forEach((id, weight) -> vocabulary.near(id).forEach((near, closeness) -> {
            if (closeness >= least) {
                wanted.merge(near, closeness * weight, Math::max);
            }
        }));
        ArrayNode should = Json.array();
        wanted.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CONCEPTS)
                .forEach(entry -> {
                    should.add(Clauses.worth(FIRM * entry.getValue(), Clauses.term("firm_concepts", entry.getKey())));
                    should.add(Clauses.worth(IN_PASSING * entry.getValue(), Clauses.term("concepts", entry.getKey())));
                });
        return should;
    }

    private static ArrayNode words(Iterable<String> stems) {
        String joined = String.join(" ", stems);
        ArrayNode should = Json.array();
        if (!joined.isBlank()) {
            should.add(Clauses.match("firm_words", joined, WORDS));
            should.add(Clauses.match("words", joined, WORDS / 3));
        }
        return should;
    }

    /** The words as they were typed, for names and for typing errors that nothing else explains. */
    private static ArrayNode typed(List<String> words, boolean unknown) {
        String joined = String.join(" ", words);
        ArrayNode should = Json.array();
        should.add(Clauses.match("organisation_name", joined, WORDS));
        if (unknown) {
            ObjectNode fuzzy = Json.object();
            fuzzy.putObject("match")
                    .putObject("exact")
                    .put("query", joined)
                    .put("fuzziness", "AUTO:5,9")
                    .put("prefix_length", 2)
                    .put("max_expansions", 20)
                    .put("boost", WORDS / 5);
            should.add(fuzzy);
        }
        return should;
    }
}
