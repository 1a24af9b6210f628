package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.matching.gate.Gate;
import org.wisselwerk.matching.gate.NearConcepts;
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

    private static final int MOST_WORDS = 60;
    private static final double WORTH_ASKING = 0.2;

    /** As {@link org.wisselwerk.platform.Spelling#tolerance} has it: one typing error from 5 letters on, two from 9. */
    private static final String FUZZINESS = "AUTO:5,9";

    /**
     * More than any word has, so that what is let in does not depend on what else there is: 9 at most among the 5,700
     * words of the three corpora, 16 among the 53,000 of the vocabulary, ESCO and the places.
     */
    private static final int EVERY_SPELLING = 50;

    private static final double FIRM = 8;
    private static final double IN_PASSING = 4;
    private static final double WORDS = 1.5;
    private static final double WISH = 6;

    private final Vocabulary vocabulary;

    QuestionClauses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What must be met; none at all when the question is about nothing in particular. */
    ArrayNode about(Understood understood) {
        Gate gate = Gate.of(understood, vocabulary);
        ArrayNode clauses = Json.array();
        add(clauses, CONCEPTS, concepts(gate.concepts()));
        add(clauses, WORDS_THERE, words(gate.stems()));
        if (!gate.words().isEmpty()) {
            add(clauses, TYPED, typed(gate));
        }
        if (!gate.kinds().isEmpty()) {
            add(clauses, "kind", Json.array().add(kinds(gate.kinds())));
        }
        return clauses;
    }

    /** What else was wished: points, never a condition. */
    ArrayNode wishes(Question question) {
        ArrayNode clauses = Json.array();
        if (!question.kinds().isEmpty()) {
            clauses.add(kinds(question.kinds()));
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
        Period period = question.period();
        if (period != null) {
            ObjectNode during = Clauses.all(FilterClauses.during(period));
            clauses.add(Clauses.worth(WISH / 2, during));
            clauses.add(Clauses.worth(WISH / 2, Clauses.all(List.of(during, FilterClauses.saysWhen()))));
        }
        return clauses;
    }

    private static ObjectNode kinds(Set<Kind> kinds) {
        return Clauses.worth(WISH, Clauses.terms("kind", Json.codes(kinds, Kind::name)));
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
        add(clauses, CONCEPTS, concepts(NearConcepts.of(vocabulary, concepts, WORTH_ASKING)));
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

    /** Points by closeness, and more for what is said on purpose. */
    private static ArrayNode concepts(Map<String, Double> wanted) {
        ArrayNode should = Json.array();
        wanted.forEach((id, worth) -> {
            should.add(Clauses.worth(FIRM * worth, Clauses.term("firm_concepts", id)));
            should.add(Clauses.worth(IN_PASSING * worth, Clauses.term("concepts", id)));
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
    private static ArrayNode typed(Gate gate) {
        String joined = String.join(" ", gate.words());
        ArrayNode should = Json.array();
        should.add(Clauses.match("names", joined, WORDS));
        if (gate.misspelt()) {
            ObjectNode fuzzy = Json.object();
            fuzzy.putObject("match")
                    .putObject("spelled")
                    .put("query", joined)
                    .put("fuzziness", FUZZINESS)
                    .put("prefix_length", Gate.RIGHT_LETTERS)
                    .put("max_expansions", EVERY_SPELLING)
                    .put("boost", WORDS / 5);
            should.add(fuzzy);
        }
        return should;
    }
}
