package org.wisselwerk.vocabulary.text;

import java.util.List;

/**
 * One word of a text.
 *
 * @param text folded, as written otherwise
 * @param stem what all forms of the word share, in the language of the text
 * @param parts stems of the parts of a compound from left to right, the head last; empty when it is no compound
 * @param roots stems of the verbs that the word or a part of it comes from: las for lasser; what says less surely the same
 * @param start where the word starts in the text, in characters
 * @param end the character after it
 * @param clause number of the clause it stands in, from 0; punctuation starts a new one
 * @param capitals written in capitals only, as abbreviations are
 */
public record Token(
        String text,
        String stem,
        List<String> parts,
        List<String> roots,
        int start,
        int end,
        int clause,
        boolean capitals) {}
