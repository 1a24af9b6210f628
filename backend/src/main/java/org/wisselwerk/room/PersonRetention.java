package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.collaboration.EndedCollaborations;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** Who guided a collaboration is nobody's business when it has long been over. */
@Singleton
class PersonRetention implements Retained {

    private final PersonRepository people;
    private final FormerRepository former;

    PersonRetention(PersonRepository people, FormerRepository former) {
        this.people = people;
        this.former = former;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                EndedCollaborations.goes(
                        "Mentors, supervisors, teachers and guests of a collaboration",
                        List.of("room_person.email"),
                        people::forget),
                EndedCollaborations.goes("Who was named in a collaboration before", List.of(), former::forget));
    }
}
