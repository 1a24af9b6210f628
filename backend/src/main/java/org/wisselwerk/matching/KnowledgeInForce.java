package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.wisselwerk.additions.VocabularyInForce;
import org.wisselwerk.place.Places;

/** Hands out what is made of the vocabulary in force, always a whole. */
@Singleton
class KnowledgeInForce {

    private final Supplier<Knowledge> current;

    KnowledgeInForce(VocabularyInForce vocabulary, Places places) {
        current = vocabulary.derive(next -> Knowledge.of(next, places));
    }

    Knowledge current() {
        return current.get();
    }
}
