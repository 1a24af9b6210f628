package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.matching.alert.Fingerprint;
import org.wisselwerk.matching.alert.Owner;

/** Who has heard of which listing: each owner hears once, and again only of what is news. */
@Singleton
public class Heard {

    private final HeardRepository heard;
    private final Clock clock;

    Heard(HeardRepository heard, Clock clock) {
        this.heard = heard;
        this.clock = clock;
    }

    /**
     * Notes that the owners of a hearing hear of its listing now; to be called in the transaction that tells them, and
     * also when there are none, because a listing that is full must be known to have been. However often and by however
     * many at once it is called, an owner is named once.
     *
     * @return those that have not heard of it yet, or not of what is news
     */
    @Transactional
    public Set<Owner> claim(FindWhoMustHear.Hearing hearing) {
        if (hearing.fingerprint().full()) {
            heard.full(hearing.listing());
        }
        Set<Owner> told = new HashSet<>();
        // In one order, and writing before making, so that two at once wait for each other and never both.
        List<Owner> owners = hearing.owners().stream()
                .sorted(Comparator.comparing(Owner::id))
                .toList();
        for (Owner owner : owners) {
            if (hears(hearing.listing(), owner, hearing.fingerprint())) {
                told.add(owner);
            }
        }
        return told;
    }

    /** As {@link Fingerprint#isNewsAfter}, decided by the database, so that two at once cannot both be first. */
    private boolean hears(UUID listing, Owner owner, Fingerprint now) {
        Instant at = clock.instant();
        UUID account = switch (owner) {
            case Owner.Organisation organisation -> null;
            case Owner.Person person -> person.id();
        };
        return heard.hearAgain(listing, owner.id(), now.digest(), now.full(), at) > 0
                || heard.hearFirst(listing, owner.id(), account, now.digest(), now.full(), at) > 0;
    }
}
