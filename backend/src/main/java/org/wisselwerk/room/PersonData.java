package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
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
    public Object of(UUID account) {
        return people.findByAccountId(account).stream()
                .map(row ->
                        Map.of("collaboration", row.collaborationId(), "role", row.role(), "namedAt", row.namedAt()))
                .toList();
    }

    @Override
    public void erase(UUID account) {
        people.erase(account);
    }
}
