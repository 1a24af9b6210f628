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

    /** A label that was found, and whether it is meant as a whole or stands inside a word. */
    record Found(Labels.Entry entry, int from, int to, double share) {

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
            return new Found(entry, from + by, to + by, share);
        }
    }

    /** Adds what begins at a token. The index behind it, or behind the token when nothing does. */
    int longestAt(List<Token> tokens, int at, Language language, boolean capitalsMatter, List<Found> found) {
        int most = Math.min(labels.longestFrom(tokens.get(at)), tokens.size() - at);
        for (int length = most; length > 0; length--) {
            int end = at + length;
            List<Token> run = tokens.subList(at, end);
            List<Labels.Entry> meant = mayName(run)
                    ? entries(run, language).stream()
                            .filter(entry -> !capitalsMatter || spelledAsAbbreviation(entry, run))
                            .toList()
                    : List.of();
            if (!meant.isEmpty()) {
                meant.forEach(entry -> found.add(new Found(entry, at, end, 1)));
                return end;
            }
        }
        return at + 1;
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

    /** Finds them inside compounds too. */
    static final class InCompounds extends LabelFinder {

        private static final double IN_A_COMPOUND = 0.8;

        InCompounds(Labels labels, TextAnalysis analysis) {
            super(labels, analysis);
        }

        @Override
        int longestAt(List<Token> tokens, int at, Language language, boolean capitalsMatter, List<Found> found) {
            int before = found.size();
            int next = super.longestAt(tokens, at, language, capitalsMatter, found);
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
                    List<Labels.Entry> entries = labels.ofParts(parts.subList(from, to));
                    if (!entries.isEmpty()) {
                        entries.forEach(entry -> found.add(new Found(entry, at, at + 1, IN_A_COMPOUND)));
                        next = to;
                        break;
                    }
                }
                from = next;
            }
        }
    }
}
