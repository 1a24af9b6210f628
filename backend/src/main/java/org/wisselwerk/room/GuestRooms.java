package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wisselwerk.account.Guests;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.BelgianTime;

/** The collaborations in which somebody takes part by invitation alone, as long as that lasts. */
@Singleton
class GuestRooms implements Guests {

    private final PersonRepository people;
    private final Rooms rooms;
    private final Clock clock;

    GuestRooms(PersonRepository people, Rooms rooms, Clock clock) {
        this.people = people;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public boolean includes(UUID account) {
        return !of(account).isEmpty();
    }

    /** The last named first. */
    Map<Collaboration, PersonRow> of(UUID account) {
        List<PersonRow> named = people.findByAccountIdAndGuestTrue(account);
        Map<UUID, Collaboration> found = rooms
                .byIds(named.stream().map(PersonRow::collaborationId).toList())
                .stream()
                .collect(Collectors.toMap(Collaboration::id, Function.identity()));
        LocalDate today = BelgianTime.today(clock);
        Map<Collaboration, PersonRow> lasting = new LinkedHashMap<>();
        for (PersonRow person : named.reversed()) {
            Collaboration c = Objects.requireNonNull(found.get(person.collaborationId()));
            if (GuestTime.lasts(c, today)) {
                lasting.put(c, person);
            }
        }
        return lasting;
    }
}
