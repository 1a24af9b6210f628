package org.wisselwerk.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wisselwerk.platform.Spelling;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/**
 * Finds the concepts that a text names: the longest label first, whatever its inflection, written as one word or as
 * two, alone or inside a compound. Safe for threads.
 */
public final class Tagger {

    private static final double IN_A_COMPOUND = 0.8;
    private static final double CORRECTED = 0.85;
    private static final double AMBIGUOUS_IN_A_QUERY = 0.7;
    private static final double SAME_FIELD = 0.2;

    private final Vocabulary vocabulary;
    private final TextAnalysis analysis;
    private final Labels labels;

    Tagger(Vocabulary vocabulary, TextAnalysis analysis) {
        this.vocabulary = vocabulary;
        this.analysis = analysis;
        this.labels = new Labels(vocabulary.concepts(), analysis);
    }

    private record Found(Labels.Entry entry, Tag tag) {}

    /** The concepts of a text of a listing, in its order. A word that means other things too counts only with support. */
    public List<Tag> tag(List<Token> tokens, Language language) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at = longestAt(tokens, at, language, true, found);
        }
        return found.stream()
                .filter(one -> !one.entry().label().ambiguous() || supported(one, found))
                .map(Found::tag)
                .toList();
    }

    /** The concepts of what somebody typed into a search box, in any language, typing errors forgiven. */
    public List<Tag> tagQuery(List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int next = at;
            for (Language language : Language.values()) {
                if (next == at || found.isEmpty() || found.getLast().tag().from() != at) {
                    next = Math.max(next, longestAt(inLanguage(tokens, language), at, language, false, found));
                }
            }
            if (found.isEmpty() || found.getLast().tag().from() != at) {
                correct(tokens, at, found);
            }
            at = Math.max(next, at + 1);
        }
        return found.stream().map(one -> lessSure(one)).toList();
    }

    /** The label of one word that was probably meant by a word nobody knows. */
    public Optional<String> correction(String word) {
        int limit = Spelling.tolerance(word);
        if (limit == 0 || analysis.isKnown(word)) {
            return Optional.empty();
        }
        return labels.nearest(word, limit);
    }

    /** Ids of the concepts that have these words, and nothing but these, as a clear label. */
    Set<String> clearlyNamed(List<Token> tokens, Language language) {
        return tokens.isEmpty()
                ? Set.of()
                : entries(tokens, language).stream()
                        .filter(entry -> !entry.label().ambiguous())
                        .map(entry -> entry.concept().id())
                        .collect(Collectors.toSet());
    }

    private int longestAt(List<Token> tokens, int at, Language language, boolean capitalsMatter, List<Found> found) {
        int most = Math.min(labels.longestFrom(tokens.get(at)), tokens.size() - at);
        for (int length = most; length > 0; length--) {
            List<Token> run = tokens.subList(at, at + length);
            List<Labels.Entry> entries = mayName(run) ? entries(run, language) : List.of();
            List<Labels.Entry> meant = entries.stream()
                    .filter(entry -> !capitalsMatter || spelledAsAbbreviation(entry, run))
                    .toList();
            if (!meant.isEmpty()) {
                for (Labels.Entry entry : meant) {
                    found.add(new Found(entry, new Tag(entry.concept(), at, at + length, 1)));
                }
                return at + length;
            }
        }
        insideCompound(tokens.get(at), at, found);
        return at + 1;
    }

    private List<Labels.Entry> entries(List<Token> run, Language language) {
        List<Labels.Entry> entries = labels.of(run, language);
        if (!entries.isEmpty() || run.size() != 2) {
            return entries;
        }
        String together = run.getFirst().text() + run.getLast().text();
        List<Labels.Entry> exact = labels.ofWord(together);
        return exact.isEmpty() ? labels.ofStem(analysis.stem(together, language), language) : exact;
    }

    private void insideCompound(Token token, int at, List<Found> found) {
        List<String> parts = token.parts();
        int from = 0;
        while (from < parts.size()) {
            int next = from + 1;
            for (int to = parts.size(); to > from; to--) {
                List<Labels.Entry> entries = labels.ofParts(parts.subList(from, to));
                if (!entries.isEmpty()) {
                    for (Labels.Entry entry : entries) {
                        found.add(new Found(entry, new Tag(entry.concept(), at, at + 1, IN_A_COMPOUND)));
                    }
                    next = to;
                    break;
                }
            }
            from = next;
        }
    }

    private void correct(List<Token> tokens, int at, List<Found> found) {
        correction(tokens.get(at).text())
                .ifPresent(word -> labels.ofWord(word)
                        .forEach(
                                entry -> found.add(new Found(entry, new Tag(entry.concept(), at, at + 1, CORRECTED)))));
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

    private boolean supported(Found doubtful, List<Found> all) {
        String id = doubtful.entry().concept().id();
        return all.stream()
                .filter(other -> !other.entry().label().ambiguous())
                .map(other -> other.entry().concept().id())
                .anyMatch(other ->
                        vocabulary.closeness(id, other) >= SAME_FIELD || vocabulary.closeness(other, id) >= SAME_FIELD);
    }

    private static Tag lessSure(Found found) {
        Tag tag = found.tag();
        double share = found.entry().label().ambiguous() ? AMBIGUOUS_IN_A_QUERY : 1;
        return new Tag(tag.concept(), tag.from(), tag.to(), tag.certainty() * share);
    }

    /** One clause; and no label shares its stem with a stop word: bij is not bijen. */
    private boolean mayName(List<Token> run) {
        return run.size() == 1
                ? !analysis.isStopWord(run.getFirst().text()) || run.getFirst().capitals()
                : run.getFirst().clause() == run.getLast().clause();
    }

    private static boolean spelledAsAbbreviation(Labels.Entry entry, List<Token> run) {
        return !entry.label().isAbbreviation()
                || run.stream().allMatch(Token::capitals)
                || run.getFirst().text().length() > 3;
    }
}
