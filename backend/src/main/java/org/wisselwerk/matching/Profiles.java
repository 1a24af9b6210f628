package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.AnswerHabit;
import org.wisselwerk.organisation.AnswerHabits;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;

/** Reads listings with their organisations from the database, as they are now. */
@Singleton
class Profiles {

    private final Listings listings;
    private final Organisations organisations;
    private final AnswerHabits habits;

    Profiles(Listings listings, Organisations organisations, AnswerHabits habits) {
        this.habits = habits;
        this.listings = listings;
        this.organisations = organisations;
    }

    /** Those that exist; in no order. */
    List<Profile> of(Collection<UUID> ids) {
        List<Listing> found = listings.byIds(ids);
        Map<UUID, Organisation> owners =
                organisations.byIds(found.stream().map(Listing::organisationId).collect(Collectors.toSet()));
        Map<UUID, AnswerHabit> answers = habits.of(owners.keySet());
        List<Profile> profiles = new ArrayList<>(found.size());
        for (Listing listing : found) {
            Organisation owner = owners.get(listing.organisationId());
            if (owner != null) {
                AnswerHabit habit = answers.get(owner.id());
                profiles.add(new Profile(listing, owner, habit == null ? null : habit.expectedDays()));
            }
        }
        return profiles;
    }

    /** Ids of all listings in steps, after a given one. */
    List<UUID> idsAfter(String after, int most) {
        return listings.idsAfter(after, most);
    }
}
