package org.wisselwerk.vocabulary;

/** A vocabulary that cannot be used; the message says what is wrong, and in which line or row. */
public final class VocabularyFault extends RuntimeException {

    VocabularyFault(int line, String problem) {
        super("line " + line + ": " + problem);
    }

    public VocabularyFault(String problem) {
        super(problem);
    }
}
