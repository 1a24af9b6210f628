package org.wisselwerk.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/** Tells by which words of a text a search found it: the same stems, parts, roots and concepts that the index holds. */
final class FoundWords {

    private FoundWords() {}

    /** In the order of the text. Of a compound the part that was searched for, unless the whole says it. */
    static List<TextAnalysis.Span> in(
            String text, List<Named> named, Language language, Question question, TextAnalysis analysis) {
        Set<String> stems = new HashSet<>();
        Set<String> concepts = new HashSet<>();
        for (Question.Thing thing : question.things()) {
            stems.addAll(thing.stems());
            concepts.addAll(thing.concepts().keySet());
        }
        List<Named> asked =
                named.stream().filter(one -> concepts.contains(one.concept())).toList();
        List<TextAnalysis.Span> found = new ArrayList<>();
        for (Token token : analysis.analyse(text, language)) {
            double certainty = certainty(asked, token);
            boolean whole =
                    certainty >= 1 || stems.contains(token.stem()) || !Collections.disjoint(stems, token.roots());
            Optional<String> part =
                    token.parts().stream().filter(stems::contains).findFirst();
            if (!whole && part.isPresent()) {
                found.add(within(token, analysis.partOf(token, part.get())));
            } else if (whole || certainty > 0) {
                found.add(new TextAnalysis.Span(token.start(), token.end()));
            }
        }
        return found;
    }

    private static double certainty(List<Named> asked, Token token) {
        double certainty = 0;
        for (Named one : asked) {
            if (one.covers(token)) {
                certainty = Math.max(certainty, one.certainty());
            }
        }
        return certainty;
    }

    /** Folding may have changed the number of letters; then the whole word is marked. */
    private static TextAnalysis.Span within(Token token, TextAnalysis.Span part) {
        return token.text().length() == token.end() - token.start()
                ? new TextAnalysis.Span(token.start() + part.from(), token.start() + part.to())
                : new TextAnalysis.Span(token.start(), token.end());
    }
}
