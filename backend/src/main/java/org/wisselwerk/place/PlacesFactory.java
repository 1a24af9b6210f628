package org.wisselwerk.place;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The one table of places; read at the first use, some milliseconds. */
@Factory
class PlacesFactory {

    @Singleton
    Places places() {
        return Places.load();
    }
}
