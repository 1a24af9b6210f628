package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.NamedPeople;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.Refusal;

/** Who comes into the room of a collaboration: members of its two sides, and its guests while that lasts. */
@Singleton
public class RoomAccess {

    private final Rooms rooms;
    private final NamedPeople named;

    RoomAccess(Rooms rooms, NamedPeople named) {
        this.rooms = rooms;
        this.named = named;
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
        Side member = rooms.sideOf(caller, c, organisation);
        if (member != null) {
            boolean coordinates = caller.coordinates(c.party(member).organisation());
            return new Participant(c, account, member, coordinates, named.sideOf(account, c) == member);
        }
        Side guest = named.guestOf(account, c);
        if (guest == null) {
            throw Refusal.notFound();
        }
        return new Participant(c, account, guest, false, true);
    }
}
