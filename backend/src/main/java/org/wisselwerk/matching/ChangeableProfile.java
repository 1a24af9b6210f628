package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.matching.improve.Changeable;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.platform.Input;

/** A listing of the database, read with other fields just as it would be after they were written. */
record ChangeableProfile(Profile profile, FactsReader reader, ListingFormat format, Places places)
        implements Changeable {

    @Override
    public ListingContent content() {
        return profile.listing().content();
    }

    @Override
    public @Nullable String home() {
        String postcode = profile.organisation().profile().postcode();
        return places.byPostcode(postcode).map(Place::postcode).orElse(null);
    }

    /** @throws IllegalArgumentException when these fields could not be written */
    @Override
    public Facts with(Map<String, Object> fields) {
        Map<String, Object> written = new LinkedHashMap<>(ListingFormat.write(content()));
        written.putAll(fields);
        ObjectNode node = Input.JSON.valueToTree(written);
        ListingContent changed = format.read(Input.of(node));
        if (changed == null) {
            throw new IllegalArgumentException("not what a listing can say: " + fields.keySet());
        }
        return reader.read(new Profile(listing(changed), profile.organisation(), profile.answerDays()));
    }

    private Listing listing(ListingContent changed) {
        Listing listing = profile.listing();
        Optional<Place> place = place(changed);
        return new Listing(
                listing.id(),
                listing.organisationId(),
                listing.source(),
                listing.ref(),
                changed,
                place.map(one -> one.province().code()).orElse(null),
                place.map(Place::point).orElse(null),
                listing.sectors(),
                listing.committed(),
                listing.state(),
                listing.stateReason(),
                listing.version(),
                listing.indexVersion(),
                listing.publishedAt(),
                listing.lastDay());
    }

    /** A listing that names no place is where its organisation is. */
    private Optional<Place> place(ListingContent changed) {
        OrganisationProfile home = profile.organisation().profile();
        return changed.postcode() == null
                ? places.byPostcode(home.postcode(), home.municipality())
                : places.byPostcode(changed.postcode(), changed.municipality());
    }
}
