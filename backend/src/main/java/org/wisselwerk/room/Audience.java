package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.membership.Coordinators;
import org.wisselwerk.platform.BelgianTime;

/** Who must hear of what somebody does in a room. */
@Singleton
public class Audience {

    private final PersonRepository people;
    private final Coordinators coordinators;
    private final Clock clock;

    Audience(PersonRepository people, Coordinators coordinators, Clock clock) {
        this.people = people;
        this.coordinators = coordinators;
        this.clock = clock;
    }

    /** The coordinators of the other side and all who are named in it, with their side; never whoever did it. */
    public Map<UUID, Side> of(Participant actor) {
        Collaboration c = actor.collaboration();
        Map<UUID, Side> readers = new LinkedHashMap<>();
        Side other = actor.side().other();
        coordinators.of(c.party(other).organisation()).forEach(account -> readers.put(account, other));
        named(c, readers);
        readers.remove(actor.account());
        return readers;
    }

    /** The coordinators of both sides and all who are named in it. */
    public Map<UUID, Side> all(Collaboration c) {
        Map<UUID, Side> readers = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            coordinators.of(c.party(side).organisation()).forEach(account -> readers.put(account, side));
        }
        named(c, readers);
        return readers;
    }

    /** Only those who still come in: no member who left, and no guest whose time is over. */
    private void named(Collaboration c, Map<UUID, Side> readers) {
        boolean guests = GuestTime.lasts(c, BelgianTime.today(clock));
        for (PersonRow person : people.present(c.id())) {
            if (person.accountId() != null && (guests || !person.guest())) {
                readers.put(person.accountId(), person.side());
            }
        }
    }
}
