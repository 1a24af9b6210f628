package org.wisselwerk.matching.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wisselwerk.matching.rank.Question.Thing;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/** The things a query is about: what the vocabulary knows of its words, and the words it does not know. */
final class Things {

    private static final double PLAIN_WORD = 0.7;
    private static final double COMMON_WORD = 0.12;

    private final Vocabulary vocabulary;
    private final TextAnalysis analysis;
    private final CommonWords commonWords;

    Things(Vocabulary vocabulary, CommonWords commonWords) {
        this.vocabulary = vocabulary;
        this.analysis = vocabulary.analysis();
        this.commonWords = commonWords;
    }

    /** @param taken words that mean something else: a place, a kind */
    List<Thing> of(List<Token> tokens, List<Tag> tags, boolean[] taken) {
        List<Thing> things = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int from = at;
            List<Tag> here = tags.stream().filter(tag -> tag.from() == from).toList();
            int to = here.stream().mapToInt(Tag::to).max().orElse(at + 1);
            if (!here.isEmpty()) {
                things.add(thing(tokens.subList(from, to), here));
            } else if (!taken[at]) {
                plain(tokens.get(at)).ifPresent(things::add);
            }
            at = to;
        }
        return things;
    }

    private Thing thing(List<Token> words, List<Tag> tags) {
        Map<String, Double> concepts = new LinkedHashMap<>();
        double weight = 0;
        for (Tag tag : tags) {
            concepts.merge(tag.concept().id(), tag.certainty(), Math::max);
            weight = Math.max(weight, tag.concept().type().weight());
        }
        Set<String> stems = new LinkedHashSet<>();
        for (Token word : words) {
            stems.addAll(stems(word));
        }
        return new Thing(concepts, parts(words, concepts.keySet()), stems, Math.max(0.3, weight));
    }

    /** What each word of several means alone; empty where one of them means nothing but the whole. */
    private List<Map<String, Double>> parts(List<Token> words, Set<String> whole) {
        List<Map<String, Double>> parts = new ArrayList<>();
        for (Token word : words) {
            if (!analysis.isStopWord(word.text())) {
                Map<String, Double> part = new LinkedHashMap<>();
                vocabulary.tagger().tagQuery(List.of(word)).stream()
                        .filter(tag -> !whole.contains(tag.concept().id()))
                        .forEach(tag -> part.merge(tag.concept().id(), tag.certainty(), Math::max));
                parts.add(part);
            }
        }
        return parts.size() > 1 && parts.stream().noneMatch(Map::isEmpty) ? parts : List.of();
    }

    private Optional<Thing> plain(Token token) {
        double says = commonWords.weight(token.text(), token.stem());
        if (says == 0) {
            return Optional.empty();
        }
        return Optional.of(new Thing(Map.of(), List.of(), stems(token), says == 1 ? PLAIN_WORD : COMMON_WORD));
    }

    private Set<String> stems(Token token) {
        Set<String> stems = new LinkedHashSet<>();
        if (analysis.isStopWord(token.text())) {
            return stems;
        }
        for (Language each : Language.values()) {
            stems.add(analysis.stem(token.text(), each));
        }
        if (token.parts().isEmpty()) {
            stems.addAll(token.roots());
        }
        return stems;
    }
}
