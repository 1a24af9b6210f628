package org.wisselwerk.place;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;

/** What lies under a postcode, to choose from. */
@Controller("/api/places")
class PlaceController {

    private final Places places;

    PlaceController(Places places) {
        this.places = places;
    }

    /** @param municipality that it belongs to; the same as its name for the municipality itself */
    @Serdeable
    record PlaceView(String name, String municipality) {}

    /** The main place first; none for a code elsewhere in the country, or of nowhere. */
    @Get
    List<PlaceView> places(@QueryValue @Nullable String postcode) {
        if (postcode == null) {
            throw Refusal.invalid(FieldError.parameter("postcode", "required"));
        }
        if (!Places.looksBelgian(postcode)) {
            throw Refusal.invalid(FieldError.parameter("postcode", "not-a-postcode"));
        }
        return places.under(postcode).stream()
                .map(place -> new PlaceView(place.name(), place.municipality()))
                .toList();
    }
}
