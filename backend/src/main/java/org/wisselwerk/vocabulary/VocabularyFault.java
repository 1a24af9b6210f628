package org.wisselwerk.vocabulary;

/** A vocabulary file that cannot be used; the message names the line and what is wrong with it. */
public final class VocabularyFault extends RuntimeException {

    VocabularyFault(int line, String problem) {
        super("line " + line + ": " + problem);
    }

    VocabularyFault(String problem) {
        super(problem);
    }
}
