package org.wisselwerk.vocabulary;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The one vocabulary; read at the first use, some tenths of a second. */
@Factory
class VocabularyFactory {

    @Singleton
    Vocabulary vocabulary() {
        return Vocabulary.load();
    }
}
