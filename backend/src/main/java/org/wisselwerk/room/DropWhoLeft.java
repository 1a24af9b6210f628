package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.wisselwerk.platform.DeliveryConsumer;

/** Whoever leaves an organisation is no mentor, supervisor or teacher for it any more. */
@Singleton
class DropWhoLeft implements DeliveryConsumer {

    private final PersonRepository people;

    DropWhoLeft(PersonRepository people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "named-people";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("member-left");
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        people.dropLeft(aggregates);
    }
}
