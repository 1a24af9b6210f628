package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.matching.alert.Fingerprint;
import org.wisselwerk.matching.alert.Owner;
import org.wisselwerk.matching.alert.WhoMustHear;

/** Finds who must hear of a listing that was published or changed. It tells nobody. */
@Singleton
public class FindWhoMustHear {

    /** Whose deliveries come first: only then is it known what other listings are now. */
    public static final String AFTER = KeepNarrow.NAME;

    private final Profiles profiles;
    private final KnowledgeInForce knowledge;
    private final NarrowListings narrow;
    private final FindCounterparts counterparts;
    private final FindEnteredSearches searches;
    private final Clock clock;

    FindWhoMustHear(
            Profiles profiles,
            KnowledgeInForce knowledge,
            NarrowListings narrow,
            FindCounterparts counterparts,
            FindEnteredSearches searches,
            Clock clock) {
        this.profiles = profiles;
        this.knowledge = knowledge;
        this.narrow = narrow;
        this.counterparts = counterparts;
        this.searches = searches;
        this.clock = clock;
    }

    /**
     * Whom it concerns, whether or not they have heard of it before: {@link Heard} knows that.
     *
     * @param fingerprint of the listing as it was looked at
     */
    public record Hearing(
            UUID listing,
            Fingerprint fingerprint,
            List<WhoMustHear.Counterpart> counterparts,
            List<WhoMustHear.Entered> searches) {

        public Set<Owner> owners() {
            Set<Owner> owners = new HashSet<>();
            counterparts.forEach(one -> owners.add(new Owner.Organisation(one.organisation())));
            searches.forEach(one -> owners.add(new Owner.Person(one.person())));
            return owners;
        }
    }

    /** Empty when strangers cannot find the listing, or it is over. */
    @Transactional
    public Optional<Hearing> find(UUID listing) {
        LocalDate today = LocalDate.now(clock);
        Knowledge known = knowledge.current();
        return profiles.of(List.of(listing)).stream()
                .filter(profile -> profile.visible() && !Listings.ended(profile.listing(), today))
                .findFirst()
                .map(profile -> {
                    WhoMustHear.Published published = narrow.present(known, profile);
                    return new Hearing(
                            listing,
                            Fingerprint.of(published.facts(), today),
                            counterparts.of(known, published, today),
                            searches.of(known, profile, published.facts()));
                });
    }
}
