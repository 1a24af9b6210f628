package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;

/** What places, vocabulary and clock say about what somebody writes. */
@Singleton
class Surroundings {

    private final Places places;
    private final Organisations organisations;
    private final SpokenSectors words;
    private final Clock clock;

    Surroundings(Places places, Organisations organisations, SpokenSectors words, Clock clock) {
        this.places = places;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
    }

    ListingRow.Setting of(UUID organisation, ListingContent content) {
        return of(organisations.byId(organisation).orElseThrow(), content);
    }

    ListingRow.Setting of(Organisation organisation, ListingContent content) {
        // The name says where within the postal code; a listing that names no place is where its organisation is.
        Place place = (content.postcode() == null
                        ? places.byPostcode(
                                organisation.profile().postcode(),
                                organisation.profile().municipality())
                        : places.byPostcode(content.postcode(), content.municipality()))
                .orElse(null);
        List<Sector> spoken = words.of(content);
        List<Sector> sectors = spoken.isEmpty() ? organisation.profile().sectors() : spoken;
        return new ListingRow.Setting(place, sectors, clock.instant(), LocalDate.now(clock));
    }
}
