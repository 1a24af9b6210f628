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
import org.wisselwerk.listing.OpenProposals;
import org.wisselwerk.organisation.AnsweringOrganisation;
import org.wisselwerk.organisation.Organisations;

/** Reads listings with their organisations from the database, as they are now. */
@Singleton
class Profiles {

    private final Listings listings;
    private final Organisations organisations;
    private final OpenProposals proposals;

    Profiles(Listings listings, Organisations organisations, OpenProposals proposals) {
        this.listings = listings;
        this.organisations = organisations;
        this.proposals = proposals;
    }

    /** As the index holds them: with the proposals that wait on each. */
    List<Profile> toIndex(Collection<UUID> ids) {
        return of(ids, proposals.count(ids));
    }

    /** Those that exist; in no order. */
    List<Profile> of(Collection<UUID> ids) {
        return of(ids, Map.of());
    }

    private List<Profile> of(Collection<UUID> ids, Map<UUID, Integer> asked) {
        List<Listing> found = listings.byIds(ids);
        Map<UUID, AnsweringOrganisation> owners = organisations.answering(
                found.stream().map(Listing::organisationId).collect(Collectors.toSet()));
        List<Profile> profiles = new ArrayList<>(found.size());
        for (Listing listing : found) {
            AnsweringOrganisation owner = owners.get(listing.organisationId());
            if (owner != null) {
                profiles.add(new Profile(
                        listing, owner.organisation(), owner.expectedDays(), asked.getOrDefault(listing.id(), 0)));
            }
        }
        return profiles;
    }

    /** Ids of all listings in steps, after a given one. */
    List<UUID> idsAfter(String after, int most) {
        return listings.idsAfter(after, most);
    }
}
