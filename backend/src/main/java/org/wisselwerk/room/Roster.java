package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.NamedPerson;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.TakeUpPeople;

/**
 * Who is named in a collaboration. Every change of it is made here, under the lock of the collaboration, and is taken up
 * in its terms or its history.
 */
@Singleton
class Roster {

    private final PersonRepository people;
    private final FormerRepository former;
    private final TakeUpPeople terms;
    private final Clock clock;

    Roster(PersonRepository people, FormerRepository former, TakeUpPeople terms, Clock clock) {
        this.people = people;
        this.former = former;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param instead of whom, nobody when the side names one more */
    void name(PersonRow person, List<PersonRow> instead) {
        instead.forEach(this::remove);
        people.save(person);
        takeUp(person, person.namedBy());
    }

    /** @param actor null when the platform did it */
    void takeOut(PersonRow person, @Nullable UUID actor) {
        remove(person);
        takeUp(person, actor);
    }

    private void remove(PersonRow person) {
        people.deleteById(person.id());
        former.save(FormerRow.of(person, clock.instant()));
    }

    private void takeUp(PersonRow changed, @Nullable UUID actor) {
        UUID room = changed.collaborationId();
        Side side = changed.side();
        List<NamedPerson> now = people.findByCollaborationIdOrderByNamedAt(room).stream()
                .map(row -> new NamedPerson(row.id(), row.side(), row.role()))
                .toList();
        terms.changed(room, side, now, actor);
    }
}
