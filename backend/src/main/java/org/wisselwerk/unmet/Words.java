package org.wisselwerk.unmet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/**
 * What is left of a search when everything is taken away that is not the name of a thing. Names of persons cannot be
 * told from names of things; that is why five persons have to ask the same.
 *
 * @param text the words in their order, with the small words between them: what would become a label
 * @param key the same words in any order, without the small ones: what makes two questions one
 */
record Words(String text, String key) {

    /** Of {@link #text}. */
    static final int MOST = 6;

    static final int LONGEST_WORD = 30;

    /** In letters, of all together. */
    static final int LONGEST = 100;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern AROUND_AT = Pattern.compile("[\\s\\p{Z}]*([@\uFF20\uFE6B])[\\s\\p{Z}]*");
    private static final Pattern ADDRESS = Pattern.compile("://|^www\\.|\\p{L}\\.\\p{L}{2}");
    private static final double SURE = 1;

    /**
     * A text without what looks like an address or a number: whatever stands between two spaces and holds a digit, an at
     * sign, or a dot between letters.
     */
    static String withoutAddresses(String typed) {
        String joined = AROUND_AT.matcher(typed).replaceAll("$1");
        return SPACE.splitAsStream(joined)
                .filter(piece -> !isAddress(Folding.fold(piece)))
                .collect(Collectors.joining(" "));
    }

    private static boolean isAddress(String piece) {
        return piece.indexOf('@') >= 0
                || piece.codePoints().anyMatch(Words::isNumber)
                || ADDRESS.matcher(piece).find();
    }

    private static boolean isNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /**
     * The words of a text that was understood; none when every one of them surely names a concept, place, kind or
     * direction: then nobody asks for something that we do not know, but for something that is not offered.
     *
     * @param understood of a text {@link #withoutAddresses}
     */
    static Optional<Words> of(Understood understood, TextAnalysis analysis) {
        List<Question.Thing> things = understood.question().things();
        if (things.stream().allMatch(Words::isSurelyKnown)) {
            return Optional.empty();
        }
        Set<String> about =
                things.stream().flatMap(thing -> thing.stems().stream()).collect(Collectors.toSet());
        Set<String> typed = new HashSet<>(understood.words());
        List<String> kept = new ArrayList<>();
        List<String> between = new ArrayList<>();
        for (Token token : analysis.analyse(understood.text(), Language.NL)) {
            String word = token.text();
            if (analysis.isStopWord(word)) {
                between.add(word);
            } else if (typed.contains(word)
                    && about.contains(analysis.stem(word, Language.NL))
                    && word.length() <= LONGEST_WORD) {
                List<String> more = kept.isEmpty()
                        ? List.of(word)
                        : Stream.concat(between.stream(), Stream.of(word)).toList();
                if (!fits(kept, more)) {
                    break;
                }
                kept.addAll(more);
                between.clear();
            } else {
                between.clear();
            }
        }
        Set<String> sorted = new TreeSet<>(kept);
        sorted.removeIf(analysis::isStopWord);
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Words(String.join(" ", kept), String.join(" ", sorted)));
    }

    private static boolean isSurelyKnown(Question.Thing thing) {
        return thing.concepts().values().stream().anyMatch(certainty -> certainty >= SURE);
    }

    private static boolean fits(List<String> kept, List<String> more) {
        int words = kept.size() + more.size();
        int letters = Stream.concat(kept.stream(), more.stream())
                .mapToInt(String::length)
                .sum();
        return words <= MOST && letters + words - 1 <= LONGEST;
    }

    /** Says nothing of itself, so that no log can. */
    @Override
    public String toString() {
        return "Words";
    }
}
