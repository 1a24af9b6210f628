package org.wisselwerk.additions;

import java.util.function.Function;
import org.wisselwerk.vocabulary.Vocabulary;

/** Something in the database that adds to the vocabulary. */
public interface VocabularySource {

    /**
     * Reads what there is, in the transaction of the caller. What comes back makes of the shipped vocabulary what is
     * added to it; it takes its time, reads nothing more, and may throw {@code VocabularyFault} when that makes no sense.
     */
    Function<Vocabulary, Added> read();
}
