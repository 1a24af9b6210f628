package org.wisselwerk.vocabulary.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one analysis of the product. Deterministic and safe for threads; a word is analysed once and remembered, up to a
 * bound, so that listings by the hundred thousand are read at the speed of a look-up.
 */
public final class TextAnalysis {

    private static final int REMEMBERED_WORDS = 200_000;
    private static final int LONGEST_REMEMBERED = 45;
    private static final Set<String> JOINING = Set.of("en", "of", "et", "ou", "and", "or");

    private record Analysed(String stem, List<String> parts, List<String> roots) {}

    private final DutchStemmer dutch = new DutchStemmer();
    private final FrenchStemmer french = new FrenchStemmer();
    private final EnglishStemmer english = new EnglishStemmer();
    private final Compounds compounds;
    private final Set<String> stopWords = new HashSet<>();
    private final Map<Language, Set<String>> stopWordsOf = new EnumMap<>(Language.class);
    private final Set<String> everyday = WordList.words("/vocabulary/text/everyday-words.txt");
    private final Set<String> elsewhere = WordList.words("/vocabulary/text/towns-elsewhere.txt");
    private final Map<Language, Set<String>> everydayStems = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Analysed>> remembered = Map.of(
            Language.NL, new ConcurrentHashMap<>(),
            Language.FR, new ConcurrentHashMap<>(),
            Language.EN, new ConcurrentHashMap<>());

    /** @param tradeWords folded Dutch words that may be parts of compounds, beside the general list of the product */
    public TextAnalysis(Collection<String> tradeWords) {
        Set<String> known = new HashSet<>(tradeWords);
        WordList.entries("/vocabulary/text/stop-words.txt").forEach((language, words) -> {
            stopWordsOf.put(Language.of(language), words);
            stopWords.addAll(words);
        });
        // A label of several words may hold one: "bijzonder" is not made of "bij" and "zonder".
        known.removeAll(stopWords);
        known.addAll(WordList.words("/vocabulary/text/compound-parts-nl.txt"));
        compounds = new Compounds(dutch, known);
        for (Language language : Language.values()) {
            everydayStems.put(
                    language,
                    everyday.stream().map(word -> stem(word, language)).collect(Collectors.toSet()));
        }
    }

    /** The words of a text in order, stop words too: negations and phrases need them. */
    public List<Token> analyse(String text, Language language) {
        List<Splitter.Word> words = Splitter.split(text);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Splitter.Word word = words.get(i);
            String written = word.hanging() && language == Language.NL ? withHeadOf(word, words, i) : word.folded();
            Analysed analysed = analysed(written, language);
            tokens.add(new Token(
                    written,
                    analysed.stem(),
                    analysed.parts(),
                    analysed.roots(),
                    word.start(),
                    word.end(),
                    word.clause(),
                    word.capitals()));
        }
        return tokens;
    }

    /** The stem of one folded word. Not remembered: it is asked of two words written as one, which are no words. */
    public String stem(String word, Language language) {
        Analysed known = remembered(language).get(word);
        if (known != null) {
            return known.stem();
        }
        return switch (language) {
            case NL -> dutch.stem(word);
            case FR -> french.stem(word);
            case EN -> english.stem(word);
        };
    }

    /** Is it one of the words that say nothing by themselves, in any of the languages? */
    public boolean isStopWord(String word) {
        return stopWords.contains(word);
    }

    /** Is it one of these in one language? "Dans" says nothing in French, and is a trade in Dutch. */
    public boolean isStopWord(String word, Language language) {
        return stopWordsOf.getOrDefault(language, Set.of()).contains(word);
    }

    /** Is it, or is its stem, a word that the product knows: Dutch, an everyday word of any of the languages, or a town? */
    public boolean isKnown(String word) {
        return stopWords.contains(word)
                || elsewhere.contains(word)
                || compounds.isKnown(word)
                || analysed(word, Language.NL).parts().size() > 1
                || everydayStems.entrySet().stream()
                        .anyMatch(each -> each.getValue().contains(stem(word, each.getKey())));
    }

    /** Is it, as it is written, one of the commonest words, which no trade is named by? */
    public boolean isEveryday(String word) {
        return everyday.contains(word);
    }

    /**
     * Where a part of a compound stands in its word, in letters from the word's beginning; the whole word when that cannot
     * be told.
     *
     * @param part one of {@link Token#parts}
     */
    public Span partOf(Token token, String part) {
        String word = token.text();
        int index = token.parts().indexOf(part);
        for (int length = word.length() - 1; length > 1; length--) {
            for (int from = 0; from + length <= word.length(); from++) {
                boolean there = (index > 0 || from == 0)
                        && (index < token.parts().size() - 1 || from + length == word.length());
                if (there
                        && dutch.stemOfPart(word.substring(from, from + length)).equals(part)) {
                    return new Span(from, from + length);
                }
            }
        }
        return new Span(0, word.length());
    }

    /** A piece of a word: its first letter and the one behind its last. */
    public record Span(int from, int to) {}

    /** "draai- en freesmachines" speaks of draaimachines: the first word gets the head of the next compound. */
    private String withHeadOf(Splitter.Word hanging, List<Splitter.Word> words, int at) {
        if (at + 2 >= words.size() || !JOINING.contains(words.get(at + 1).folded())) {
            return hanging.folded();
        }
        List<String> parts = analysed(words.get(at + 2).folded(), Language.NL).parts();
        return parts.size() < 2 ? hanging.folded() : hanging.folded() + parts.getLast();
    }

    private Analysed analysed(String word, Language language) {
        Map<String, Analysed> known = remembered(language);
        Analysed hit = known.get(word);
        if (hit != null) {
            return hit;
        }
        Analysed analysed = switch (language) {
            case NL -> dutch(word);
            case FR, EN -> new Analysed(stem(word, language), List.of(), List.of());
        };
        if (known.size() < REMEMBERED_WORDS && word.length() <= LONGEST_REMEMBERED) {
            known.put(word, analysed);
        }
        return analysed;
    }

    private Map<String, Analysed> remembered(Language language) {
        return Objects.requireNonNull(remembered.get(language));
    }

    private Analysed dutch(String word) {
        String stem = dutch.stem(word);
        List<String> parts = compounds.parts(word);
        List<String> roots = Stream.concat(Stream.of(stem), parts.stream())
                .filter(one -> !dutch.root(one).equals(one))
                .map(dutch::root)
                .distinct()
                .toList();
        return new Analysed(stem, parts, roots);
    }
}
