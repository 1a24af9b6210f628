package org.wisselwerk.matching;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.Token;

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
    static Snippet of(String description, Language language, Question question, Vocabulary vocabulary) {
        List<Token> found = found(description, language, question, vocabulary);
        int from = found.isEmpty() ? 0 : start(description, found.getFirst().start());
        int to = end(description, from);
        String before = from > 0 ? "… " : "";
        String after = to < description.length() ? " …" : "";
        List<List<Integer>> marks = new ArrayList<>();
        for (Token token : found) {
            if (token.start() >= from && token.end() <= to) {
                int shift = before.length() - from;
                marks.add(List.of(token.start() + shift, token.end() + shift));
            }
        }
        return new Snippet(before + description.substring(from, to).replace('\n', ' ') + after, marks);
    }

    private static List<Token> found(String description, Language language, Question question, Vocabulary vocabulary) {
        if (question.things().isEmpty()) {
            return List.of();
        }
        List<Token> tokens = vocabulary.analysis().analyse(description, language);
        Set<String> stems = question.things().stream()
                .flatMap(thing -> thing.stems().stream())
                .collect(Collectors.toSet());
        Set<String> concepts = question.things().stream()
                .flatMap(thing -> thing.concepts().keySet().stream())
                .collect(Collectors.toSet());
        Set<Integer> tagged = new HashSet<>();
        for (Tag tag : vocabulary.tagger().tag(tokens, language)) {
            if (concepts.contains(tag.concept().id())) {
                for (int i = tag.from(); i < tag.to(); i++) {
                    tagged.add(i);
                }
            }
        }
        List<Token> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tagged.contains(i) || stems.contains(tokens.get(i).stem())) {
                found.add(tokens.get(i));
            }
        }
        return found;
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
