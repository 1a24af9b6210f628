package org.wisselwerk.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wisselwerk.platform.Lookalikes;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/** Labels under the keys by which texts are compared with them. */
final class Labels {

    private static final int APART = 2;
    private static final int SHORTEST_CORRECTED = 4;

    /** A wrong first letter is rarer than another word, so the rest must say enough. */
    private static final int SHORTEST_WITH_WRONG_BEGINNING = 6;

    /** A label and whose it is, and its words folded and written as one. */
    record Entry(Label label, Concept concept, String together) {

        /** Not by a mere stem: an abbreviation is written as it is, and short words share theirs with too many. */
        boolean mayBeFormOf(String word) {
            return !label.isAbbreviation() && ShortWords.mayBeOne(word, together);
        }
    }

    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<Language, Map<String, List<Entry>>> exactOf = new HashMap<>();
    private final Map<Language, Map<String, List<Entry>>> stemmed = new HashMap<>();
    private final Map<String, List<Entry>> byParts = new HashMap<>();
    private final Lookalikes singleWords;
    private final Map<String, Integer> longestFrom = new HashMap<>();

    /** Labels that are one word, and their stems, in order. */
    private final String[] wholeWords;

    /** @param wanted the labels that it holds */
    Labels(Collection<Concept> concepts, Predicate<Label> wanted, TextAnalysis analysis) {
        for (Language language : Language.values()) {
            stemmed.put(language, new HashMap<>());
            exactOf.put(language, new HashMap<>());
        }
        Set<String> words = new LinkedHashSet<>();
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                List<Token> tokens = wanted.test(label) ? analysis.analyse(label.text(), label.language()) : List.of();
                if (!tokens.isEmpty()) {
                    add(new Entry(label, concept, joined(tokens, "", Token::text)), tokens, analysis, words);
                }
            }
        }
        singleWords = new Lookalikes(words);
        wholeWords = Stream.concat(Stream.of(exact), stemmed.values().stream())
                .flatMap(keys -> keys.keySet().stream())
                .filter(key -> key.indexOf(' ') < 0)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private void add(Entry entry, List<Token> tokens, TextAnalysis analysis, Set<String> words) {
        Language language = entry.label().language();
        longestFrom.merge(tokens.getFirst().text(), tokens.size(), Math::max);
        longestFrom.merge(tokens.getFirst().stem(), tokens.size(), Math::max);
        put(exact, texts(tokens), entry);
        put(exactOf.getOrDefault(language, Map.of()), texts(tokens), entry);
        put(map(language), stems(tokens), entry);
        String together = entry.together();
        if (tokens.size() > 1) {
            put(exact, together, entry);
            put(map(language), analysis.stem(together, language), entry);
        } else if (!entry.label().ambiguous() && together.length() > SHORTEST_CORRECTED) {
            words.add(together);
        }
        if (tokens.size() == 1 && tokens.getFirst().parts().size() > 1) {
            put(byParts, String.join("+", tokens.getFirst().parts()), entry);
        }
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }

    /**
     * How many words of a text may make the longest label that begins with this one: two when it begins a compound that
     * may be written apart, one when no label begins with it.
     */
    int longestFrom(Token first) {
        int byText = longestFrom.getOrDefault(first.text(), 1);
        int longest = Math.max(byText, longestFrom.getOrDefault(first.stem(), 1));
        return longest < APART && beginsOne(first.text()) ? APART : longest;
    }

    /** Does a label of one word begin like this? What a stemmer takes off stands at the end. */
    private boolean beginsOne(String word) {
        int at = Arrays.binarySearch(wholeWords, word);
        int next = at < 0 ? -at - 1 : at;
        return next < wholeWords.length && wholeWords[next].startsWith(word);
    }

    /** The clear label of one word that is nearest to a word with at most so many errors. */
    Optional<String> nearest(String word, int errors) {
        Map<String, Integer> near = new HashMap<>();
        singleWords.like(word, errors, (label, found) -> {
            boolean begins = label.charAt(0) == word.charAt(0);
            boolean plausible = begins || (found == 1 && word.length() >= SHORTEST_WITH_WRONG_BEGINNING);
            if (plausible && Slips.mayBe(word, label)) {
                near.put(label, 2 * found + (begins ? 0 : 1));
            }
        });
        return near.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Entries for a run of tokens: the words as they are in any language, else their stems in the text's own. */
    List<Entry> of(List<Token> tokens, Language language) {
        List<Entry> found = exact.getOrDefault(texts(tokens), List.of());
        return found.isEmpty() ? ofStems(tokens, language) : found;
    }

    /** Entries of one language for a run of tokens: the words as they are, else their stems. */
    List<Entry> ofOwn(List<Token> tokens, Language language) {
        List<Entry> found = exactOf.getOrDefault(language, Map.of()).getOrDefault(texts(tokens), List.of());
        return found.isEmpty() ? ofStems(tokens, language) : found;
    }

    private List<Entry> ofStems(List<Token> tokens, Language language) {
        List<Entry> found = map(language).getOrDefault(stems(tokens), List.of());
        String word = tokens.getFirst().text();
        return tokens.size() > 1 || found.isEmpty()
                ? found
                : found.stream().filter(entry -> entry.mayBeFormOf(word)).toList();
    }

    List<Entry> ofStem(String stem, Language language) {
        return map(language).getOrDefault(stem, List.of());
    }

    List<Entry> ofWord(String word) {
        return exact.getOrDefault(word, List.of());
    }

    /** Entries for a part of a compound, itself one word or several. */
    List<Entry> ofParts(List<String> parts) {
        if (parts.size() > 1) {
            return byParts.getOrDefault(String.join("+", parts), List.of());
        }
        return map(Language.NL).getOrDefault(parts.getFirst(), List.of());
    }

    private Map<String, List<Entry>> map(Language language) {
        return stemmed.getOrDefault(language, Map.of());
    }

    /** A concept stands under a key once; of labels from elsewhere the most certain ones win. */
    private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
        map.merge(key, List.of(entry), (known, more) -> {
            double certainty = known.getFirst().label().certainty();
            if (entry.label().certainty() > certainty) {
                return more;
            }
            boolean stays = entry.label().certainty() < certainty
                    || known.stream()
                            .anyMatch(one ->
                                    one.concept().id().equals(entry.concept().id()));
            return stays ? known : Stream.concat(known.stream(), more.stream()).toList();
        });
    }

    private static String texts(List<Token> tokens) {
        return joined(tokens, " ", Token::text);
    }

    private static String stems(List<Token> tokens) {
        return joined(tokens, " ", Token::stem);
    }

    private static String joined(List<Token> tokens, String between, Function<Token, String> of) {
        // Asked for every word of every text.
        if (tokens.size() == 1) {
            return of.apply(tokens.getFirst());
        }
        StringBuilder joined = new StringBuilder();
        for (Token token : tokens) {
            joined.append(joined.isEmpty() ? "" : between).append(of.apply(token));
        }
        return joined.toString();
    }
}
