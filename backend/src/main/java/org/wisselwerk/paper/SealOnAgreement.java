package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.DeliveryConsumer;

/** The second signature makes the paper. */
@Singleton
class SealOnAgreement implements DeliveryConsumer {

    private static final String AGREED = CollaborationEvents.type(Happened.AGREED);

    private final Rooms rooms;
    private final SealAgreement seal;

    SealOnAgreement(Rooms rooms, SealAgreement seal) {
        this.rooms = rooms;
        this.seal = seal;
    }

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(AGREED);
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        aggregates.forEach(id -> rooms.find(id).ifPresent(seal::seal));
    }
}
