package org.wisselwerk.room;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.UUID;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.DeliveryConsumer;

/** Whoever leaves an organisation is no mentor, supervisor or teacher for it any more. */
@Singleton
class DropWhoLeft implements DeliveryConsumer {

    private final PersonRepository people;
    private final Rooms rooms;
    private final Roster roster;
    private final TransactionOperations<Connection> transactions;

    DropWhoLeft(PersonRepository people, Rooms rooms, Roster roster, TransactionOperations<Connection> transactions) {
        this.people = people;
        this.rooms = rooms;
        this.roster = roster;
        this.transactions = transactions;
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
        for (PersonRow left : people.left(aggregates)) {
            transactions.executeWrite(status -> {
                rooms.lock(left.collaborationId());
                people.findById(left.id()).ifPresent(still -> roster.takeOut(still, null));
                return left;
            });
        }
    }
}
