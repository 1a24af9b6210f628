package org.wisselwerk.matching;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;

/**
 * A piece of a description with the words that were found.
 *
 * @param marks pairs of first character and the one after the last, in {@code text}
 */
@Serdeable
record Snippet(String text, List<List<Integer>> marks) {

    private static final int LENGTH = 220;
    private static final int BEFORE = 60;

    /** The piece around the first word that was found; the beginning when none was. */
    static Snippet of(
            String description, List<Named> named, Language language, Question question, TextAnalysis analysis) {
        List<TextAnalysis.Span> found = question.things().isEmpty()
                ? List.of()
                : FoundWords.in(description, named, language, question, analysis);
        int from = found.isEmpty() ? 0 : start(description, found.getFirst().from());
        int to = end(description, from);
        String before = from > 0 ? "… " : "";
        String after = to < description.length() ? " …" : "";
        int shift = before.length() - from;
        List<List<Integer>> marks = found.stream()
                .filter(span -> span.from() >= from && span.to() <= to)
                .map(span -> List.of(span.from() + shift, span.to() + shift))
                .toList();
        return new Snippet(before + description.substring(from, to).replace('\n', ' ') + after, marks);
    }

    private static int start(String text, int first) {
        if (first <= BEFORE) {
            return 0;
        }
        int space = text.indexOf(' ', first - BEFORE);
        return space < 0 || space >= first ? first : space + 1;
    }

    private static int end(String text, int from) {
        int most = from + LENGTH;
        if (most >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', most);
        return space <= from ? most : space;
    }
}
