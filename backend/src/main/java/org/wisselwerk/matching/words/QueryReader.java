package org.wisselwerk.matching.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

    private final Vocabulary vocabulary;
    private final TextAnalysis analysis;
    private final CommonWords commonWords;
    private final QueryWords queryWords;
    private final Places places;
    private final PlaceWords placeWords = new PlaceWords();
    private final Things things;

    public QueryReader(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.analysis = vocabulary.analysis();
        this.commonWords = new CommonWords(analysis);
        this.queryWords = new QueryWords(analysis);
        this.places = places;
        this.things = new Things(vocabulary, commonWords);
    }

    /**
     * What a query means; never fails, however strange it is.
     *
     * @param literal what is to be searched for as it stands: {@code place}, {@code kind}, {@code direction},
     *     {@code language}, {@code specialNeeds}, ids of concepts
     */
    public Understood read(String query, Set<String> literal) {
        String text = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        List<Token> all = analysis.analyse(text, Language.NL);
        return new Reading(text, all.subList(0, Math.min(all.size(), MOST_WORDS)), literal).understood();
    }

    private final class Reading implements OtherMeanings {

        private final String text;
        private final List<Token> tokens;
        private final Set<String> literal;
        private final boolean[] taken;
        private final boolean[] ofPlace;
        private final boolean[] tagged;
        private final boolean[] strange;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Wanted wanted = new Wanted();
        private @Nullable PlaceWish place;
        private @Nullable String language;
        private boolean specialNeeds;

        Reading(String text, List<Token> tokens, Set<String> literal) {
            this.text = text;
            this.tokens = tokens;
            this.literal = literal;
            this.taken = new boolean[tokens.size()];
            this.ofPlace = new boolean[tokens.size()];
            this.tagged = new boolean[tokens.size()];
            this.strange = new boolean[tokens.size()];
            for (int i = 0; i < strange.length; i++) {
                strange[i] = isStrange(tokens.get(i));
            }
        }

        Understood understood() {
            PlaceFinder finder = new PlaceFinder(places, placeWords, tokens, text, this);
            locate(finder::named);
            locate(() -> finder.resembling(this::isUnknown, true));
            for (int i = 0; i < tokens.size(); i++) {
                recognise(i);
            }
            List<Tag> tags = vocabulary.tagger().tagQuery(tokens).stream()
                    .filter(tag -> !explained(tag))
                    .filter(tag -> !literal.contains(tag.concept().id()))
                    .toList();
            tags.forEach(tag -> Arrays.fill(tagged, tag.from(), tag.to(), true));
            locate(() -> finder.resembling(i -> !tagged[i] && isUnknown(i), false));
            List<Thing> things = QueryReader.this.things.of(tokens, tags, taken);
            Direction direction = literal.contains("direction") ? null : wanted.direction();
            Question question = new Question(things, kinds, direction, place, language, specialNeeds);
            return new Understood(text, question, concepts(tags), words());
        }

        /** The first place that is found counts. */
        private void locate(Supplier<Optional<PlaceFinder.Found>> finding) {
            if (place == null && !literal.contains("place")) {
                finding.get().ifPresent(found -> {
                    place = found.wish();
                    for (int at : found.at()) {
                        taken[at] = true;
                        ofPlace[at] = true;
                    }
                });
            }
        }

        @Override
        public boolean isThing(int at) {
            List<Token> alone = tokens.subList(at, at + 1);
            return !vocabulary.tagger().tagQuery(alone).isEmpty()
                    || queryWords.at(alone, 0).isPresent();
        }

        @Override
        public boolean isEveryday(int at) {
            return analysis.isEveryday(tokens.get(at).text());
        }

        @Override
        public boolean isStopWord(int at) {
            return analysis.isStopWord(tokens.get(at).text());
        }

        @Override
        public boolean isInPhrase(int at) {
            return IntStream.rangeClosed(0, at)
                    .mapToObj(from -> queryWords.at(tokens, from))
                    .flatMap(Optional::stream)
                    .anyMatch(phrase -> phrase.to() > at && phrase.to() - phrase.from() > 1);
        }

        @Override
        public boolean isUnknown(int at) {
            return strange[at] && !taken[at];
        }

        private boolean isStrange(Token token) {
            return commonWords.weight(token.text(), token.stem()) == 1 && !analysis.isKnown(token.text());
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
                    wanted.names(Direction.valueOf(meaning.value()));
                    return !literal.contains("direction");
                }
                case "seeks" -> {
                    wanted.seeks();
                    return !literal.contains("direction");
                }
                case "sought" -> {
                    wanted.isSought();
                    return !literal.contains("direction");
                }
                case "learner" -> {
                    wanted.learner();
                    return false;
                }
                case "nothing" -> {
                    return true;
                }
                case "language" -> {
                    if (literal.contains("language")) {
                        return false;
                    }
                    language = meaning.value();
                    return true;
                }
                default -> {
                    specialNeeds |= !literal.contains("specialNeeds");
                    return specialNeeds;
                }
            }
        }

        private boolean add(Kind kind) {
            kinds.add(kind);
            wanted.kind(kind);
            return true;
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
