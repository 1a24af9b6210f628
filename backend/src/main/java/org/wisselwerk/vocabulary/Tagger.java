package org.wisselwerk.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wisselwerk.platform.Spelling;
import org.wisselwerk.vocabulary.LabelFinder.Found;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/**
 * Finds the concepts that a text names: the longest label first, whatever its inflection, written as one word or as
 * two, alone or inside a compound. Labels from elsewhere speak only where ours are silent. Safe for threads.
 */
public final class Tagger {

    private static final double CORRECTED = 0.85;
    private static final double AMBIGUOUS_IN_A_QUERY = 0.7;
    private static final double SAME_FIELD = 0.2;

    /** A word from elsewhere is less likely to be what was meant: it has to be nearly right. */
    private static final int TYPOS_BESIDE = 1;

    private final Vocabulary vocabulary;
    private final TextAnalysis analysis;
    private final LabelFinder ours;
    private final LabelFinder beside;

    Tagger(Vocabulary vocabulary, TextAnalysis analysis) {
        this.vocabulary = vocabulary;
        this.analysis = analysis;
        this.ours = new LabelFinder.InCompounds(new Labels(vocabulary.concepts(), Label::isOwn, analysis), analysis);
        this.beside = new LabelFinder(
                new Labels(vocabulary.concepts(), label -> !label.isOwn() && label.certainty() > 0, analysis),
                analysis);
    }

    /**
     * The concepts of a text of a listing, in its order. A word that means other things too counts only with support; so
     * does one of another language, as "fans" among Dutch words.
     */
    public List<Tag> tag(List<Token> tokens, Language language) {
        List<Found> all = inText(ours, tokens, language);
        Set<Language> elsewhere = all.stream().anyMatch(Found::foreign) ? othersThan(language, tokens) : Set.of();
        Predicate<Found> isClear = one -> !one.ambiguous()
                && !(one.foreign() && elsewhere.contains(one.entry().label().language()));
        List<Found> clear = all.stream().filter(isClear).toList();
        List<Found> found = new ArrayList<>(all.stream()
                .filter(one -> isClear.test(one) || supported(one, clear))
                .toList());
        if (!beside.labels.isEmpty()) {
            inSilence(tokens, found, Tagger::says, silent -> inText(beside, silent, language));
        }
        return found.stream().map(one -> one.tag(1)).toList();
    }

    /** The concepts of what somebody typed into a search box, in any language, typing errors forgiven. */
    public List<Tag> tagQuery(List<Token> tokens) {
        Map<Language, List<Token>> readings = readings(tokens);
        List<Found> found = inQuery(ours, readings);
        if (!beside.labels.isEmpty()) {
            inSilence(tokens, found, Tagger::says, silent -> inQuery(beside, readings(silent)));
        }
        inSilence(tokens, found, any -> true, this::corrected);
        return found.stream()
                .map(one -> one.tag(one.ambiguous() ? AMBIGUOUS_IN_A_QUERY : 1))
                .toList();
    }

    /** The label of one word that was probably meant by a word nobody knows. */
    public Optional<String> correction(String word) {
        int limit = Spelling.tolerance(word);
        return limit == 0
                        || analysis.isKnown(word)
                        || !beside.labels.ofWord(word).isEmpty()
                ? Optional.empty()
                : ours.labels.nearest(word, limit).or(() -> beside.labels.nearest(word, Math.min(limit, TYPOS_BESIDE)));
    }

    /** Ids of the concepts of which these words, and nothing but these, are a clear label of ours. */
    Set<String> clearlyNamed(List<Token> tokens, Language language) {
        return tokens.isEmpty()
                ? Set.of()
                : ours.entries(tokens, language).stream()
                        .filter(entry -> !entry.label().ambiguous())
                        .map(entry -> entry.concept().id())
                        .collect(Collectors.toSet());
    }

    private static List<Found> inText(LabelFinder finder, List<Token> tokens, Language language) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at = finder.longestAt(tokens, at, language, true, found);
        }
        return found;
    }

    private static List<Found> inQuery(LabelFinder finder, Map<Language, List<Token>> readings) {
        List<Found> found = new ArrayList<>();
        int size = readings.getOrDefault(Language.NL, List.of()).size();
        int at = 0;
        while (at < size) {
            int next = at;
            for (Language language : Language.values()) {
                if (next == at || found.isEmpty() || found.getLast().from() != at) {
                    List<Token> read = readings.getOrDefault(language, List.of());
                    next = Math.max(next, finder.longestAt(read, at, language, false, found));
                }
            }
            at = next;
        }
        return found;
    }

    /** Do labels of ours speak of these words, so that none from elsewhere is heard? */
    boolean oursSpeak(List<Token> tokens, Language language) {
        return inText(ours, tokens, language).stream().anyMatch(Tagger::says);
    }

    /** "Bouw" in orgelbouwer says little of the trade: the word stays open for who knows it as a whole. */
    private static boolean says(Found found) {
        ConceptType type = found.entry().concept().type();
        return found.share() == 1 || (type != ConceptType.GROUP && type != ConceptType.GENERAL);
    }

    /** Adds, in their place, what is found in the stretches of words that are not taken. */
    private static void inSilence(
            List<Token> tokens, List<Found> found, Predicate<Found> takes, Function<List<Token>, List<Found>> find) {
        boolean[] taken = new boolean[tokens.size()];
        found.stream().filter(takes).forEach(one -> Arrays.fill(taken, one.from(), one.to(), true));
        int from = 0;
        while (from < taken.length) {
            int to = from;
            while (to < taken.length && !taken[to]) {
                to++;
            }
            if (to > from) {
                for (Found one : find.apply(tokens.subList(from, to))) {
                    found.add(one.shifted(from));
                }
            }
            from = to + 1;
        }
        found.sort(Comparator.comparingInt(Found::from));
    }

    private List<Found> corrected(List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            correction(tokens.get(at).text()).ifPresent(word -> {
                List<Labels.Entry> entries = ours.labels.ofWord(word);
                (entries.isEmpty() ? beside.labels.ofWord(word) : entries)
                        .forEach(entry -> found.add(new Found(entry, at, at + 1, CORRECTED, false)));
            });
        }
        return found;
    }

    /** The same words, as each language would take them. */
    private Map<Language, List<Token>> readings(List<Token> tokens) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> inLanguage(tokens, language)));
    }

    private List<Token> inLanguage(List<Token> tokens, Language language) {
        return tokens.stream()
                .map(token -> new Token(
                        token.text(),
                        analysis.stem(token.text(), language),
                        language == Language.NL ? token.parts() : List.of(),
                        language == Language.NL ? token.roots() : List.of(),
                        token.start(),
                        token.end(),
                        token.clause(),
                        token.capitals()))
                .toList();
    }

    /** The languages that a text is not in, as far as its small words show that it is in its own. */
    private Set<Language> othersThan(Language own, List<Token> tokens) {
        return Arrays.stream(Language.values())
                .filter(other -> smallWords(tokens, own, other) > smallWords(tokens, other, own))
                .collect(Collectors.toUnmodifiableSet());
    }

    private long smallWords(List<Token> tokens, Language language, Language butNot) {
        return tokens.stream()
                .map(Token::text)
                .filter(word -> analysis.isStopWord(word, language) && !analysis.isStopWord(word, butNot))
                .count();
    }

    private boolean supported(Found doubtful, List<Found> clear) {
        return clear.stream()
                .map(Found::concept)
                .anyMatch(other -> vocabulary.closeness(doubtful.concept(), other) >= SAME_FIELD
                        || vocabulary.closeness(other, doubtful.concept()) >= SAME_FIELD);
    }
}
