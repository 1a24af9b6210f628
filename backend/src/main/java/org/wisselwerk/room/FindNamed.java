package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.NamedPeople;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.BelgianTime;

/** Finds who is named in a collaboration, guests as long as their time lasts. */
@Singleton
class FindNamed implements NamedPeople {

    private final PersonRepository people;
    private final Clock clock;

    FindNamed(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public @Nullable Side sideOf(UUID account, Collaboration c) {
        PersonRow person = find(account, c);
        return person == null || person.guest() && over(c) ? null : person.side();
    }

    @Override
    public @Nullable Side guestOf(UUID account, Collaboration c) {
        PersonRow person = find(account, c);
        return person == null || !person.guest() || over(c) ? null : person.side();
    }

    @Override
    public Map<UUID, Side> named(UUID account) {
        return people.findByAccountId(account).stream()
                .collect(Collectors.toMap(PersonRow::collaborationId, PersonRow::side));
    }

    private @Nullable PersonRow find(UUID account, Collaboration c) {
        return people.findByCollaborationIdAndAccountId(c.id(), account).orElse(null);
    }

    private boolean over(Collaboration c) {
        return !GuestTime.lasts(c, BelgianTime.today(clock));
    }
}
