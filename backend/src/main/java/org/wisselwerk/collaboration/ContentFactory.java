package org.wisselwerk.collaboration;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The product's own words, read once. */
@Factory
class ContentFactory {

    @Singleton
    Templates templates() {
        return Templates.load();
    }

    @Singleton
    Motives motives() {
        return Motives.load();
    }

    @Singleton
    Reasons reasons() {
        return Reasons.load();
    }
}
