package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.PersonalData;

/** In which collaborations somebody is named. */
@Singleton
class PersonData implements PersonalData {

    private final PersonRepository people;

    PersonData(PersonRepository people) {
        this.people = people;
    }

    @Override
    public String section() {
        return "rooms";
    }

    @Override
    public List<String> columns() {
        return List.of("room_person.account_id", "room_person.named_by", "room_person.email");
    }

    @Override
    public Object of(Person person) {
        return Map.of(
                "named", shown(people.findByAccountId(person.account())),
                "invited", shown(people.findByEmail(person.address())),
                "namedOthers", shown(people.findByNamedBy(person.account())));
    }

    private static List<Map<String, Object>> shown(List<PersonRow> rows) {
        return rows.stream()
                .map(row -> Map.<String, Object>of(
                        "collaboration", row.collaborationId(), "role", row.role(), "namedAt", row.namedAt()))
                .toList();
    }

    @Override
    public void erase(Person person) {
        people.erase(person.account(), person.address());
    }
}
