package org.wisselwerk.matching.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.rank.Question.PlaceWish;
import org.wisselwerk.matching.rank.Question.Thing;
import org.wisselwerk.place.Places;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/**
 * Understands what somebody typed: place, kinds, direction, language, and the trades and things it is about.
 * Deterministic and safe for threads.
 */
public final class QueryReader {

    private static final int LONGEST_QUERY = 200;
    private static final int MOST_WORDS = 24;
    private static final double PLAIN_WORD = 0.7;
    private static final double COMMON_WORD = 0.12;

    private final Vocabulary vocabulary;
    private final TextAnalysis analysis;
    private final CommonWords commonWords;
    private final QueryWords queryWords;
    private final PlaceFinder placeFinder;

    public QueryReader(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.analysis = vocabulary.analysis();
        this.commonWords = new CommonWords(analysis);
        this.queryWords = new QueryWords(analysis);
        this.placeFinder = new PlaceFinder(places);
    }

    /**
     * What a query means; never fails, however strange it is.
     *
     * @param literal what is to be searched for as it stands: {@code place}, {@code kind}, {@code direction}, ids of
     *     concepts
     */
    public Understood read(String query, Set<String> literal) {
        String text = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        List<Token> all = analysis.analyse(text, Language.NL);
        return new Reading(text, all.subList(0, Math.min(all.size(), MOST_WORDS)), literal).understood();
    }

    private final class Reading {

        private final String text;
        private final List<Token> tokens;
        private final Set<String> literal;
        private final boolean[] taken;
        private final boolean[] ofPlace;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private @Nullable Direction direction;
        private @Nullable PlaceWish place;
        private @Nullable String language;
        private boolean specialNeeds;

        Reading(String text, List<Token> tokens, Set<String> literal) {
            this.text = text;
            this.tokens = tokens;
            this.literal = literal;
            this.taken = new boolean[tokens.size()];
            this.ofPlace = new boolean[tokens.size()];
        }

        Understood understood() {
            if (!literal.contains("place")) {
                placeFinder.find(tokens, text).ifPresent(found -> {
                    place = found.wish();
                    take(found.from(), found.to());
                    Arrays.fill(ofPlace, found.from(), found.to(), true);
                });
            }
            for (int i = 0; i < tokens.size(); i++) {
                recognise(i);
            }
            List<Tag> tags = vocabulary.tagger().tagQuery(tokens).stream()
                    .filter(tag -> !explained(tag))
                    .filter(tag -> !literal.contains(tag.concept().id()))
                    .toList();
            List<Thing> things = things(tags);
            Question question = new Question(things, kinds, direction, place, language, specialNeeds);
            return new Understood(text, question, concepts(tags), words());
        }

        /** A trade in the vocabulary goes before a word for a kind: "leraar" alone is a kind, "lerarenopleiding" none. */
        private void recognise(int at) {
            Optional<QueryWords.Phrase> phrase = taken[at] ? Optional.empty() : queryWords.at(tokens, at);
            if (phrase.isPresent()) {
                boolean understood = false;
                for (QueryWords.Meaning meaning : phrase.get().meanings()) {
                    understood |= accept(meaning);
                }
                if (understood) {
                    take(phrase.get().from(), phrase.get().to());
                }
            } else if (!taken[at] && tokens.get(at).parts().size() > 1) {
                // "lasstage": the head tells the kind, the rest stays what it is about.
                queryWords.ofStem(tokens.get(at).parts().getLast()).forEach(this::accept);
            }
        }

        private boolean accept(QueryWords.Meaning meaning) {
            switch (meaning.what()) {
                case "kind" -> {
                    return !literal.contains("kind") && add(Kind.valueOf(meaning.value()));
                }
                case "direction" -> {
                    if (literal.contains("direction")) {
                        return false;
                    }
                    direction = Direction.valueOf(meaning.value());
                    return true;
                }
                case "language" -> {
                    language = meaning.value();
                    return true;
                }
                default -> {
                    specialNeeds = true;
                    return true;
                }
            }
        }

        private boolean add(Kind kind) {
            kinds.add(kind);
            return true;
        }

        private List<Thing> things(List<Tag> tags) {
            List<Thing> things = new ArrayList<>();
            int at = 0;
            while (at < tokens.size()) {
                int from = at;
                List<Tag> here = tags.stream().filter(tag -> tag.from() == from).toList();
                int to = here.stream().mapToInt(Tag::to).max().orElse(at + 1);
                if (!here.isEmpty()) {
                    things.add(thing(here, from, to));
                } else if (!taken[at]) {
                    plain(at).ifPresent(things::add);
                }
                at = to;
            }
            return things;
        }

        private Thing thing(List<Tag> tags, int from, int to) {
            Map<String, Double> concepts = new LinkedHashMap<>();
            double weight = 0;
            for (Tag tag : tags) {
                concepts.merge(tag.concept().id(), tag.certainty(), Math::max);
                weight = Math.max(weight, tag.concept().type().weight());
            }
            Set<String> stems = new LinkedHashSet<>();
            for (int i = from; i < to; i++) {
                stems.addAll(stems(tokens.get(i)));
            }
            return new Thing(concepts, parts(from, to, concepts.keySet()), stems, Math.max(0.3, weight));
        }

        /** What each word of several means alone; empty where one of them means nothing but the whole. */
        private List<Map<String, Double>> parts(int from, int to, Set<String> whole) {
            List<Map<String, Double>> parts = new ArrayList<>();
            for (int i = from; to - from > 1 && i < to; i++) {
                if (!analysis.isStopWord(tokens.get(i).text())) {
                    Map<String, Double> part = new LinkedHashMap<>();
                    vocabulary.tagger().tagQuery(tokens.subList(i, i + 1)).stream()
                            .filter(tag -> !whole.contains(tag.concept().id()))
                            .forEach(tag -> part.merge(tag.concept().id(), tag.certainty(), Math::max));
                    parts.add(part);
                }
            }
            return parts.size() > 1 && parts.stream().noneMatch(Map::isEmpty) ? parts : List.of();
        }

        private Optional<Thing> plain(int at) {
            Token token = tokens.get(at);
            double says = commonWords.weight(token.text(), token.stem());
            if (says == 0) {
                return Optional.empty();
            }
            if (place == null && !literal.contains("place") && says == 1 && !analysis.isKnown(token.text())) {
                Optional<PlaceWish> meant = placeFinder.resembling(tokens, at);
                if (meant.isPresent()) {
                    place = meant.get();
                    return Optional.empty();
                }
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

        private List<String> concepts(List<Tag> tags) {
            return tags.stream().map(tag -> tag.concept().id()).distinct().toList();
        }

        private List<String> words() {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (!taken[i] && !analysis.isStopWord(tokens.get(i).text())) {
                    words.add(tokens.get(i).text());
                }
            }
            return words;
        }

        private void take(int from, int to) {
            for (int i = from; i < to; i++) {
                taken[i] = true;
            }
        }

        /** By the place, or as a whole by other words: "tweedehands laptops" stays a thing beside a kind. */
        private boolean explained(Tag tag) {
            boolean all = true;
            for (int i = tag.from(); i < tag.to(); i++) {
                if (ofPlace[i]) {
                    return true;
                }
                all &= taken[i];
            }
            return all;
        }
    }
}
