package org.wisselwerk.matching.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wisselwerk.vocabulary.text.Token;

/** Finds the words that a text denies: "geen keukenhulp of horeca", "TIG nog niet", "not a warehouse job". */
final class Negation {

    private static final Set<String> FORWARD = Set.of("geen", "zonder", "not", "without", "sans", "aucun", "aucune");
    private static final Set<String> BACKWARD = Set.of("niet", "neen", "nee", "non");
    private static final Set<String> NOT_ONLY = Set.of(
            "enkel", "alleen", "only", "gewoon", "uitsluitend", "zomaar", "seulement", "just", "per", "noodzakelijk");
    private static final Set<String> BUT = Set.of("maar", "wel", "but", "mais", "doch");
    private static final Set<String> NEEDED = Set.of("nodig", "vereist", "verplicht", "needed", "required");
    private static final int REACH = 5;

    private Negation() {}

    /** Indices of denied tokens. */
    static Set<Integer> denied(List<Token> tokens) {
        Set<Integer> denied = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            if (FORWARD.contains(word) && !isNotOnly(tokens, i)) {
                forward(tokens, i, denied);
            } else if (BACKWARD.contains(word) && endsClause(tokens, i)) {
                backward(tokens, i, denied);
            }
        }
        return denied;
    }

    /** In a query of a few words: does the word at an index deny the one behind it, where only small ones stand between? */
    static boolean denies(List<Token> tokens, int at, int behind) {
        String word = tokens.get(at).text();
        return (FORWARD.contains(word) || word.equals("niet"))
                && !isNotOnly(tokens, at)
                && tokens.get(behind).clause() == tokens.get(at).clause()
                && tokens.subList(at + 1, behind).stream().noneMatch(between -> BUT.contains(between.text()));
    }

    private static void forward(List<Token> tokens, int at, Set<Integer> denied) {
        for (int i = at + 1; i < tokens.size() && i <= at + REACH; i++) {
            if (tokens.get(i).clause() != tokens.get(at).clause()
                    || BUT.contains(tokens.get(i).text())) {
                return;
            }
            denied.add(i);
        }
    }

    private static void backward(List<Token> tokens, int at, Set<Integer> denied) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (tokens.get(i).clause() != tokens.get(at).clause()
                    || BUT.contains(tokens.get(i).text())) {
                return;
            }
            denied.add(i);
        }
    }

    private static boolean isNotOnly(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && NOT_ONLY.contains(tokens.get(at + 1).text());
    }

    /** "TIG nog niet", "rijbewijs niet nodig": nothing else is said in that clause. */
    private static boolean endsClause(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size()
                && tokens.get(next).clause() == tokens.get(at).clause()
                && NEEDED.contains(tokens.get(next).text())) {
            next++;
        }
        return next == tokens.size()
                || tokens.get(next).clause() != tokens.get(at).clause();
    }
}
