package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.collaboration.Side;

/** The people of a collaboration by name: for agreements on paper. */
@Singleton
public class RoomPeople {

    private final PersonRepository people;
    private final Accounts accounts;

    RoomPeople(PersonRepository people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** Somebody who is named and has come in. */
    public record Named(Side side, PersonRole role, String name) {}

    /** Those who have come in, in the order in which they were named; not those whose account was erased. */
    public List<Named> of(UUID collaboration) {
        List<PersonRow> rows = people.findByCollaborationIdOrderByNamedAt(collaboration).stream()
                .filter(row -> row.accountId() != null)
                .toList();
        Map<UUID, String> names = accounts.names(rows.stream()
                .map(row -> Objects.requireNonNull(row.accountId()))
                .toList());
        return rows.stream()
                .filter(row -> names.containsKey(row.accountId()))
                .map(row -> new Named(row.side(), row.role(), Objects.requireNonNull(names.get(row.accountId()))))
                .toList();
    }
}
