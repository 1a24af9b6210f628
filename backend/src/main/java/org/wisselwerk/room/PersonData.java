package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.PersonalData;

/** In which collaborations somebody is named. */
@Singleton
class PersonData implements PersonalData {

    private final PersonRepository people;
    private final FormerRepository former;
    private final Rooms rooms;
    private final Roster roster;

    PersonData(PersonRepository people, FormerRepository former, Rooms rooms, Roster roster) {
        this.people = people;
        this.former = former;
        this.rooms = rooms;
        this.roster = roster;
    }

    @Override
    public String section() {
        return "rooms";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "room_person.account_id", "room_person.named_by", "room_person.email", "room_person_former.account_id");
    }

    @Override
    public Object of(Person person) {
        return Map.of(
                "named", shown(people.findByAccountId(person.account())),
                "namedBefore",
                        former.findByAccountId(person.account()).stream()
                                .map(row -> Map.<String, Object>of(
                                        "collaboration",
                                        row.collaborationId(),
                                        "role",
                                        row.role(),
                                        "namedAt",
                                        row.namedAt(),
                                        "removedAt",
                                        row.removedAt()))
                                .toList(),
                "invited", shown(people.findByEmail(person.address())),
                "namedOthers", shown(people.findByNamedBy(person.account())));
    }

    private static List<Map<String, Object>> shown(List<PersonRow> rows) {
        return rows.stream()
                .map(row -> Map.<String, Object>of(
                        "collaboration", row.collaborationId(), "role", row.role(), "namedAt", row.namedAt()))
                .toList();
    }

    /** Also where they were invited and did not come; what was signed keeps an id that says nothing of anybody. */
    @Override
    public void erase(Person person) {
        Stream.concat(people.findByAccountId(person.account()).stream(), people.findByEmail(person.address()).stream())
                .sorted(Comparator.comparing(row -> row.collaborationId().toString()))
                .forEach(row -> {
                    rooms.lock(row.collaborationId());
                    roster.takeOut(row, null);
                });
        former.deleteByAccountId(person.account());
    }
}
