package org.wisselwerk.vocabulary.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and clauses. */
final class Splitter {

    /** A word as it stands in the text; {@code hanging} when a hyphen waits for the head of a later word. */
    record Word(String folded, int start, int end, int clause, boolean capitals, boolean hanging) {}

    private static final String CLAUSE_ENDS = ".,;:!?()[]\n\r–—";

    private Splitter() {}

    static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int clause = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                clause += CLAUSE_ENDS.indexOf(c) >= 0 && !insideNumber(text, i) ? 1 : 0;
                i++;
                continue;
            }
            int start = i;
            i = endOfDotted(text, start);
            if (i > start) {
                add(words, text, text.substring(start, i).replace(".", ""), start, i, clause);
                continue;
            }
            i = endOfWord(text, start);
            // "e-bike", "T-shirt": a lone letter belongs to what follows its hyphen.
            if (i - start == 1 && Character.isLetter(c) && letterAfterHyphen(text, i)) {
                int rest = endOfWord(text, i + 1);
                add(words, text, c + text.substring(i + 1, rest), start, rest, clause);
                i = rest;
            } else {
                add(words, text, text.substring(start, i), start, i, clause);
            }
        }
        return words;
    }

    private static void add(List<Word> words, String text, String word, int start, int end, int clause) {
        // What an apostrophe or an abbreviation leaves behind: "pc's", "'t", "l'atelier". "Rijbewijs C" keeps its
        // letter.
        if (word.length() == 1 && Character.isLowerCase(word.charAt(0))) {
            return;
        }
        boolean hanging =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isWhitespace(text.charAt(end + 1));
        words.add(new Word(Folding.fold(word), start, end, clause, isCapitals(word), hanging));
    }

    /** "b.v.", "E.H.B.O.": where the abbreviation ends; where it starts when there is none. */
    private static int endOfDotted(String text, int from) {
        int i = from;
        while (i + 1 < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        boolean last = i < text.length() && Character.isLetter(text.charAt(i)) && !continues(text, i + 1);
        int end = last ? i + 1 : i;
        return end - from > 2 && !(end == i && continues(text, i)) ? end : from;
    }

    private static boolean continues(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static int endOfWord(String text, int from) {
        int i = from;
        // "3dprinter" is a 3D printer, "3de" is the third.
        if (from + 5 < text.length() && text.regionMatches(true, from, "3d", 0, 2) && letters(text, from + 2, 4)) {
            return from + 2;
        }
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || isMark(text.charAt(i)))) {
            i++;
        }
        // "C++", "C#": the signs are the name.
        if (i - from == 1 && (text.charAt(from) == 'C' || text.charAt(from) == 'c')) {
            while (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '#')) {
                i++;
            }
        }
        return i;
    }

    private static boolean letters(String text, int from, int many) {
        return text.substring(from, from + many).chars().allMatch(Character::isLetter);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean letterAfterHyphen(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '-'
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2));
    }

    private static boolean insideNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isCapitals(String word) {
        boolean some = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                some = true;
            } else if (!Character.isDigit(c)) {
                return false;
            }
        }
        return some;
    }
}
