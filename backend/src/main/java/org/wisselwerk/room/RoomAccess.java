package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.Refusal;

/** Who comes into the room of a collaboration: members of its two sides, and its guests while that lasts. */
@Singleton
public class RoomAccess {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Rooms rooms;
    private final PersonRepository people;
    private final Clock clock;

    RoomAccess(Rooms rooms, PersonRepository people, Clock clock) {
        this.rooms = rooms;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Where the caller stands in it.
     *
     * @param organisation for whom the caller acts, null when only one of the two can be meant
     * @throws Refusal 404 for anybody else: they may not even know that it exists
     */
    public Participant of(Caller caller, UUID collaboration, @Nullable UUID organisation) {
        Collaboration c = rooms.find(collaboration).orElseThrow(Refusal::notFound);
        UUID account = caller.id();
        if (account == null) {
            throw Refusal.notFound();
        }
        PersonRow person =
                people.findByCollaborationIdAndAccountId(collaboration, account).orElse(null);
        Side member = rooms.sideOf(caller, c, organisation);
        if (member != null) {
            boolean coordinates = caller.coordinates(c.party(member).organisation());
            return new Participant(c, account, member, coordinates, person != null && person.side() == member);
        }
        if (person == null || !person.guest() || !GuestTime.lasts(c, LocalDate.now(clock.withZone(BRUSSELS)))) {
            throw Refusal.notFound();
        }
        return new Participant(c, account, person.side(), false, true);
    }
}
