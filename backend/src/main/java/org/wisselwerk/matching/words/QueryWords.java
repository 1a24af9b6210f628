package org.wisselwerk.matching.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;
import org.wisselwerk.vocabulary.text.WordList;

/** The words for kinds, directions, languages and audiences, from {@code matching/query-words.txt}. */
final class QueryWords {

    /**
     * What a phrase means, for example ("kind", "EQUIPMENT").
     *
     * @param doubtful means other things too, so inside a longer label of the vocabulary it is that label that is meant
     */
    record Meaning(String what, String value, boolean doubtful) {

        boolean is(String other) {
            return what.equals(other);
        }

        boolean isKind(Kind kind) {
            return is("kind") && value.equals(kind.name());
        }
    }

    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    private final Set<String> plain = new HashSet<>();
    private int longest = 1;

    QueryWords(TextAnalysis analysis) {
        WordList.phrases("/matching/query-words.txt", (meaning, phrase) -> {
            if (meaning[0].equals("plain")) {
                plain.add(Folding.fold(phrase));
            } else {
                // What marks a doubtful phrase is no letter, so it is no part of its words.
                add(analysis.analyse(phrase, Language.NL), new Meaning(meaning[0], meaning[1], phrase.startsWith("?")));
            }
        });
    }

    private void add(List<Token> tokens, Meaning meaning) {
        longest = Math.max(longest, tokens.size());
        List<Meaning> known = meanings.computeIfAbsent(key(tokens), key -> new ArrayList<>(1));
        if (!known.contains(meaning)) {
            known.add(meaning);
        }
    }

    /** The longest phrase that starts at a token, with what it means. */
    Optional<Phrase> at(List<Token> tokens, int from) {
        for (int length = Math.min(longest, tokens.size() - from); length > 0; length--) {
            List<Meaning> found = meanings.get(key(tokens.subList(from, from + length)));
            if (found != null) {
                return Optional.of(new Phrase(from, from + length, found));
            }
        }
        return Optional.empty();
    }

    /** Is a word, as it is written, none of these, though its stem or its head is: "interne", "huisbezoek"? */
    boolean isPlain(String word) {
        return plain.contains(word);
    }

    /** What the head of a compound means: "lasstage" is an internship. */
    List<Meaning> ofStem(String stem) {
        return meanings.getOrDefault(stem, List.of());
    }

    record Phrase(int from, int to, List<Meaning> meanings) {

        boolean namesKind() {
            return meanings.stream().anyMatch(meaning -> meaning.is("kind"));
        }
    }

    private static String key(List<Token> tokens) {
        return tokens.stream().map(Token::stem).collect(Collectors.joining(" "));
    }
}
