package org.wisselwerk.vocabulary.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes Dutch compounds apart. A part must be a known word AND end where the word may be broken, so "las" is not found
 * in klassiek and "bal" not in balie. Only when both sides are long enough to be no accident may a break be missing
 * from the patterns. Linking -s- and -en- are dropped.
 */
final class Compounds {

    private static final int SHORTEST_PART = 3;
    private static final int LONG_PART = 5;
    private static final int SURE_PART = 4;
    private static final int SURE_OTHER_PART = 6;

    /** Nobody writes longer words by intent; what comes in as one is not worth quadratic time. */
    private static final int LONGEST_WORD = 45;

    private final Hyphenation hyphenation = new Hyphenation();
    private final DutchStemmer stemmer;
    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> given = new HashMap<>();

    Compounds(DutchStemmer stemmer, Iterable<String> knownWords) {
        this.stemmer = stemmer;
        for (String word : knownWords) {
            if (word.length() >= SHORTEST_PART) {
                known.add(stemmer.stemOfPart(word));
            }
        }
        stemmer.verbStems().stream()
                .filter(stem -> stem.length() > SHORTEST_PART)
                .forEach(known::add);
        WordList.entries("/vocabulary/text/compounds-nl.txt").forEach((word, parts) -> {
            String stem = stemmer.stemOfPart(word);
            known.add(stem);
            given.put(stem, parts.stream().map(stemmer::stemOfPart).toList());
        });
    }

    /** Stems of the parts, the head last; one part alone when only a long head is known; empty when nothing is. */
    List<String> parts(String word) {
        if (word.length() < 2 * SHORTEST_PART
                || word.length() > LONGEST_WORD
                || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        List<String> written = given.get(stemmer.stemOfPart(word));
        if (written != null) {
            return written;
        }
        boolean[] breaks = hyphenation.breaks(word);
        List<String> whole = fewestParts(word, breaks);
        return whole != null && whole.size() > 1 ? whole : head(word, breaks);
    }

    boolean isKnown(String word) {
        return isKnownStem(stemmer.stemOfPart(word));
    }

    private @Nullable List<String> fewestParts(String word, boolean[] breaks) {
        int length = word.length();
        List<@Nullable List<String>> upTo = new ArrayList<>(length + 1);
        upTo.add(List.of());
        for (int end = 1; end <= length; end++) {
            List<String> best = null;
            for (int start = 0; start <= end - SHORTEST_PART; start++) {
                List<String> before = upTo.get(start);
                boolean itself = start == 0 && end == length;
                if (before == null || itself || (best != null && before.size() + 1 >= best.size())) {
                    continue;
                }
                String part = part(word, start, end, breaks);
                if (part != null) {
                    best = new ArrayList<>(before);
                    best.add(part);
                }
            }
            upTo.add(best);
        }
        return upTo.get(length);
    }

    private @Nullable String part(String word, int start, int end, boolean[] breaks) {
        if (!mayEnd(word, start, breaks) || !mayEnd(word, end, breaks)) {
            return null;
        }
        String part = word.substring(start, end);
        String stem = stemmer.stemOfPart(part);
        if (isKnownStem(stem)) {
            return stem;
        }
        boolean linked = end < word.length() && part.endsWith("s") && part.length() > SHORTEST_PART;
        String withoutLink = linked ? stemmer.stemOfPart(Stemmer.cut(part, 1)) : stem;
        return isKnownStem(withoutLink) ? withoutLink : null;
    }

    private boolean isKnownStem(String stem) {
        return known.contains(stem) || known.contains(stemmer.root(stem));
    }

    private static boolean mayEnd(String word, int at, boolean[] breaks) {
        int left = at;
        int right = word.length() - at;
        return left == 0
                || right == 0
                || breaks[at]
                || (Math.min(left, right) >= SURE_PART && Math.max(left, right) >= SURE_OTHER_PART);
    }

    private List<String> head(String word, boolean[] breaks) {
        for (int start = SHORTEST_PART; start <= word.length() - LONG_PART; start++) {
            if (breaks[start]) {
                String stem = stemmer.stemOfPart(word.substring(start));
                if (isKnownStem(stem)) {
                    return List.of(stem);
                }
            }
        }
        return List.of();
    }
}
