package org.wisselwerk.followup;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The product's questions, read once. */
@Factory
class QuestionFactory {

    @Singleton
    EvaluationQuestions questions() {
        return EvaluationQuestions.load();
    }
}
