package org.wisselwerk.gap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The product's reasons, read once. */
@Factory
class GapFactory {

    @Singleton
    GapReasons reasons() {
        return GapReasons.load();
    }
}
