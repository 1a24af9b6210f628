package org.wisselwerk.vocabulary;

import java.util.List;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/** Finds labels in words: the longest first, whatever its inflection, written as one word or as two. */
class LabelFinder {

    final Labels labels;
    final TextAnalysis analysis;

    LabelFinder(Labels labels, TextAnalysis analysis) {
        this.labels = labels;
        this.analysis = analysis;
    }

    /**
     * A label that was found.
     *
     * @param share less than 1 when it stands inside a word
     * @param foreign whether it is one word of another language than the text's
     */
    record Found(Labels.Entry entry, int from, int to, double share, boolean foreign) {

        Tag tag(double doubt) {
            return new Tag(entry.concept(), from, to, share * entry.label().certainty() * doubt);
        }

        String concept() {
            return entry.concept().id();
        }

        boolean ambiguous() {
            return entry.label().ambiguous();
        }

        Found shifted(int by) {
            return new Found(entry, from + by, to + by, share, foreign);
        }
    }

    /**
     * Adds what begins at a token. The index behind it, or behind the token when nothing does.
     *
     * @param inText in a text of that language capitals matter, and its own labels go first
     */
    int longestAt(List<Token> tokens, int at, Language language, boolean inText, List<Found> found) {
        int most = Math.min(labels.longestFrom(tokens.get(at)), tokens.size() - at);
        for (int length = most; length > 0; length--) {
            int end = at + length;
            List<Token> run = tokens.subList(at, end);
            List<Labels.Entry> meant = mayName(tokens, at, end, language) ? meant(run, language, inText) : List.of();
            if (!meant.isEmpty()) {
                boolean alone = inText && length == 1;
                meant.forEach(entry -> found.add(
                        new Found(entry, at, end, 1, alone && entry.label().isForeignTo(language))));
                return end;
            }
        }
        return at + 1;
    }

    private List<Labels.Entry> meant(List<Token> run, Language language, boolean inText) {
        List<Labels.Entry> own = inText && run.size() == 1 ? labels.ofOwn(run, language) : List.of();
        boolean small = run.size() == 1 && isSmall(run.getFirst());
        return (own.isEmpty() ? entries(run, language) : own)
                .stream()
                        .filter(entry -> !inText || spelledAsAbbreviation(entry, run))
                        .filter(entry -> !small || isItself(entry, run, language))
                        .toList();
    }
    /** Those that have these words and nothing but these. */
    List<Labels.Entry> entries(List<Token> run, Language language) {
        List<Labels.Entry> entries = labels.of(run, language);
        if (!entries.isEmpty() || run.size() != 2) {
            return entries;
        }
        String together = run.getFirst().text() + run.getLast().text();
        List<Labels.Entry> exact = labels.ofWord(together);
        return exact.isEmpty() ? labels.ofStem(analysis.stem(together, language), language) : exact;
    }

    /**
     * One clause; and no label shares its stem with a stop word: bij is not bijen. One of another language is meant as
     * such where another small word of that language follows: "dans un restaurant".
     */
    private boolean mayName(List<Token> tokens, int at, int end, Language language) {
        if (end - at > 1) {
            return tokens.get(at).clause() == tokens.get(end - 1).clause();
        }
        return !isSmall(tokens.get(at))
                || (!analysis.isStopWord(tokens.get(at).text(), language)
                        && (end == tokens.size()
                                || !isForeignStopWord(tokens.get(end).text(), language)));
    }

    private boolean isSmall(Token word) {
        return !word.capitals() && analysis.isStopWord(word.text());
    }

    /** As it is written and in its own language, no other form of a word. */
    private static boolean isItself(Labels.Entry entry, List<Token> run, Language language) {
        return entry.label().language() == language
                && entry.together().equals(run.getFirst().text());
    }

    private boolean isForeignStopWord(String word, Language language) {
        return analysis.isStopWord(word) && !analysis.isStopWord(word, language);
    }

    /** In capitals, where it is an abbreviation that is an everyday word too, or a very short one. */
    private boolean spelledAsAbbreviation(Labels.Entry entry, List<Token> run) {
        String word = run.getFirst().text();
        return run.stream().allMatch(Token::capitals)
                || (!isCommonAbbreviation(entry, word) && (!entry.label().isAbbreviation() || word.length() > 3));
    }

    /** STEM is not the voice. */
    boolean isCommonAbbreviation(Labels.Entry entry, String word) {
        return entry.label().isInCapitals() && analysis.isEveryday(word);
    }

    /** Finds them inside compounds too. */
    static final class InCompounds extends LabelFinder {

        private static final double IN_A_COMPOUND = 0.8;

        InCompounds(Labels labels, TextAnalysis analysis) {
            super(labels, analysis);
        }

        @Override
        int longestAt(List<Token> tokens, int at, Language language, boolean inText, List<Found> found) {
            int before = found.size();
            int next = super.longestAt(tokens, at, language, inText, found);
            if (found.size() == before) {
                insideCompound(tokens.get(at), at, found);
            }
            return next;
        }

        private void insideCompound(Token token, int at, List<Found> found) {
            // There are no bees in "vlakbij".
            List<String> parts = analysis.isEveryday(token.text()) ? List.of() : token.parts();
            int from = 0;
            while (from < parts.size()) {
                int next = from + 1;
                for (int to = parts.size(); to > from; to--) {
                    String part = parts.get(from);
                    List<Labels.Entry> entries = labels.ofParts(parts.subList(from, to)).stream()
                            .filter(entry -> !isCommonAbbreviation(entry, part))
                            .toList();
                    if (!entries.isEmpty()) {
                        entries.forEach(entry -> found.add(new Found(entry, at, at + 1, IN_A_COMPOUND, false)));
                        next = to;
                        break;
                    }
                }
                from = next;
            }
        }
    }
}
