package org.wisselwerk.unmet;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.additions.VocabularyInForce;
import org.wisselwerk.vocabulary.Vocabulary;

/** Proposes concepts for words, from the vocabulary in force. What that takes is made when somebody first looks. */
@Singleton
class Proposals {

    private final VocabularyInForce vocabulary;
    private volatile @Nullable Made made;

    Proposals(VocabularyInForce vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Made(Vocabulary of, Neighbours neighbours) {}

    List<Neighbours.Neighbour> of(String words) {
        Vocabulary current = vocabulary.current();
        Made known = made;
        if (known == null || known.of() != current) {
            known = new Made(current, new Neighbours(current));
            made = known;
        }
        return known.neighbours().of(words);
    }
}
