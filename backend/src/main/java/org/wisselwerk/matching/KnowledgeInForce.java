package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Supplier;
import org.wisselwerk.additions.VocabularyInForce;
import org.wisselwerk.place.Places;

/** Hands out what is made of the vocabulary in force, always a whole. */
@Singleton
class KnowledgeInForce {

    private final Supplier<Knowledge> current;

    KnowledgeInForce(VocabularyInForce vocabulary, Places places, Clock clock) {
        current = vocabulary.derive(next -> Knowledge.of(next, places, clock));
    }

    Knowledge current() {
        return current.get();
    }
}
