package org.wisselwerk.matching.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
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
 * Understands what somebody typed: place, period, kinds, direction, language, and the trades and things it is about.
 * Deterministic on one day and safe for threads.
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
    private final PeriodWords periodWords = new PeriodWords();
    private final Clock clock;
    private final Things things;

    /** @param clock tells which month without a year is the next */
    public QueryReader(Vocabulary vocabulary, Places places, Clock clock) {
        this.vocabulary = vocabulary;
        this.analysis = vocabulary.analysis();
        this.commonWords = new CommonWords(analysis);
        this.queryWords = new QueryWords(analysis);
        this.places = places;
        this.clock = clock;
        this.things = new Things(vocabulary, commonWords);
    }

    /**
     * What a query means; never fails, however strange it is.
     *
     * @param literal what is to be searched for as it stands: {@code place}, {@code period}, {@code kind},
     *     {@code direction}, {@code language}, {@code specialNeeds}, ids of concepts
     */
    public Understood read(String query, Set<String> literal) {
        String text = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        List<Token> all = analysis.analyse(text, Language.NL);
        List<Token> read = all.subList(0, Math.min(all.size(), MOST_WORDS));
        Optional<PeriodFinder.Found> when =
                literal.contains("period") ? Optional.empty() : finder(read).named();
        return when.map(found -> new Reading(text, without(found, read), literal, found.period()))
                .orElseGet(() -> new Reading(text, read, literal, null))
                .understood();
    }

    private PeriodFinder finder(List<Token> tokens) {
        return new PeriodFinder(vocabulary, periodWords, tokens, LocalDate.now(clock));
    }

    /** What says when says nothing else, so that all else is read as if it were not there. */
    private static List<Token> without(PeriodFinder.Found when, List<Token> tokens) {
        return Stream.concat(tokens.subList(0, when.from()).stream(), tokens.subList(when.to(), tokens.size()).stream())
                .toList();
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
        private final List<Tag> taught = new ArrayList<>();
        private final @Nullable Period period;
        private @Nullable PlaceWish place;
        private @Nullable String language;
        private boolean specialNeeds;

        Reading(String text, List<Token> tokens, Set<String> literal, @Nullable Period period) {
            this.text = text;
            this.tokens = tokens;
            this.literal = literal;
            this.period = period;
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
            List<Tag> named = vocabulary.tagger().tagQuery(tokens);
            Surroundings around = new Surroundings(tokens, ofPlace, named, queryWords, analysis);
            around.deny(taken);
            for (int i = 0; i < tokens.size(); i++) {
                recognise(i, around);
            }
            List<Tag> tags = Stream.concat(named.stream().filter(tag -> !explained(tag)), taught.stream())
                    .filter(tag -> !literal.contains(tag.concept().id()))
                    .sorted(Comparator.comparingInt(Tag::from))
                    .toList();
            tags.forEach(tag -> Arrays.fill(tagged, tag.from(), tag.to(), true));
            locate(() -> finder.resembling(i -> !tagged[i] && isUnknown(i), false));
            List<Thing> things = QueryReader.this.things.of(tokens, tags, taken);
            Direction direction = literal.contains("direction") ? null : wanted.direction();
            Question question = new Question(things, kinds, direction, place, period, language, specialNeeds);
            List<String> concepts =
                    tags.stream().map(tag -> tag.concept().id()).distinct().toList();
            return new Understood(text, question, concepts, words());
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

        /** A longer label goes before a word for a kind: "leraar" alone is a kind, "lerarenopleiding" none. */
        private void recognise(int at, Surroundings around) {
            if (taken[at] || queryWords.isPlain(tokens.get(at).text())) {
                return;
            }
            Optional<QueryWords.Phrase> phrase = queryWords.at(tokens, at);
            if (phrase.isPresent()) {
                recognise(phrase.get(), around);
            } else if (tokens.get(at).parts().size() > 1) {
                // "lasstage": the head tells the kind, the rest stays what it is about.
                queryWords.ofStem(tokens.get(at).parts().getLast()).stream()
                        .filter(meaning -> around.speaksAsHead(meaning, at))
                        .forEach(this::accept);
            }
        }

        private void recognise(QueryWords.Phrase phrase, Surroundings around) {
            boolean served = around.isServed(phrase.from(), taken) || (!kinds.isEmpty() && !phrase.namesKind());
            boolean understood = false;
            for (QueryWords.Meaning meaning : phrase.meanings()) {
                if (around.speaks(meaning, phrase) && !(served && meaning.is("learner"))) {
                    understood |= meaning.is("subject") ? teaches(meaning, phrase) : accept(meaning);
                }
            }
            if (understood) {
                Arrays.fill(taken, phrase.from(), phrase.to(), true);
            }
        }

        /** What is taught is a thing to search for: "gastles Engels". */
        private boolean teaches(QueryWords.Meaning subject, QueryWords.Phrase phrase) {
            vocabulary
                    .byId(subject.value())
                    .ifPresent(concept -> taught.add(new Tag(concept, phrase.from(), phrase.to(), 1)));
            return false;
        }

        private boolean accept(QueryWords.Meaning meaning) {
            if (Wanted.MEANINGS.contains(meaning.what())) {
                return wanted.hears(meaning) && !literal.contains("direction");
            }
            return switch (meaning.what()) {
                case "kind" -> !literal.contains("kind") && add(Kind.valueOf(meaning.value()));
                case "language" -> !literal.contains("language") && speak(meaning.value());
                case "nothing" -> true;
                case "lesson" -> false;
                default -> specialNeeds |= !literal.contains("specialNeeds");
            };
        }

        private boolean add(Kind kind) {
            if (literal.contains(kind.name())) {
                return false;
            }
            kinds.add(kind);
            wanted.kind(kind);
            return true;
        }

        private boolean speak(String code) {
            language = code;
            return true;
        }

        private List<String> words() {
            return IntStream.range(0, tokens.size())
                    .filter(at -> !taken[at])
                    .mapToObj(at -> tokens.get(at).text())
                    .filter(word -> !analysis.isStopWord(word))
                    .toList();
        }

        /** By the place, or as a whole by other words: "tweedehands laptops" stays a thing beside a kind. */
        private boolean explained(Tag tag) {
            return isOfPlace(tag) || IntStream.range(tag.from(), tag.to()).allMatch(at -> taken[at]);
        }

        private boolean isOfPlace(Tag tag) {
            return IntStream.range(tag.from(), tag.to()).anyMatch(at -> ofPlace[at]);
        }
    }
}
