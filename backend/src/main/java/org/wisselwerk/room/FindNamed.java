package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.NamedPeople;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.BelgianTime;

/** Finds who is named in a collaboration, guests as long as their time lasts. */
@Singleton
class FindNamed implements NamedPeople {

    private final PersonRepository people;
    private final FormerRepository former;
    private final Accounts accounts;
    private final Clock clock;

    FindNamed(PersonRepository people, FormerRepository former, Accounts accounts, Clock clock) {
        this.people = people;
        this.former = former;
        this.accounts = accounts;
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

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Optional<UUID>> known = new HashMap<>();
        former.findByIdIn(ids).forEach(row -> known.put(row.id(), Optional.ofNullable(row.accountId())));
        people.findByIdIn(ids).forEach(row -> known.put(row.id(), Optional.ofNullable(row.accountId())));
        Map<UUID, String> called =
                accounts.names(known.values().stream().flatMap(Optional::stream).toList());
        Map<UUID, String> names = new HashMap<>();
        for (UUID id : ids) {
            Optional<UUID> account = known.get(id);
            if (account == null) {
                names.put(id, "");
            } else {
                account.ifPresent(one -> names.put(id, called.getOrDefault(one, "")));
            }
        }
        return names;
    }

    private @Nullable PersonRow find(UUID account, Collaboration c) {
        return people.findByCollaborationIdAndAccountId(c.id(), account).orElse(null);
    }

    private boolean over(Collaboration c) {
        return !GuestTime.lasts(c, BelgianTime.today(clock));
    }
}
