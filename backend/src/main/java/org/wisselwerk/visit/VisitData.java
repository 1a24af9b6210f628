package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.PersonalData;

/** The visits that somebody proposed for their side: they stay the side's. */
@Singleton
class VisitData implements PersonalData {

    private final VisitRepository visits;

    VisitData(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public String section() {
        return "visits";
    }

    @Override
    public List<String> columns() {
        return List.of("visit.account_id");
    }

    @Override
    public Object of(Person person) {
        return List.copyOf(visits.by(person.account()).stream()
                .map(row -> Map.of(
                        "collaboration",
                        row.collaborationId(),
                        "place",
                        row.place(),
                        "who",
                        row.who() == null ? "" : row.who(),
                        "proposedAt",
                        row.createdAt()))
                .toList());
    }

    @Override
    public void erase(Person person) {
        // Nothing here names them: who an account was, the account forgets.
    }
}
