package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.PersonalData;

/** Which terms somebody has looked at: so that they are told what changed since, and nobody else is told. */
@Singleton
class SeenTerms implements PersonalData {

    private final SeenTermsRepository seen;

    SeenTerms(SeenTermsRepository seen) {
        this.seen = seen;
    }

    @Override
    public String section() {
        return "seenTerms";
    }

    @Override
    public List<String> columns() {
        return List.of("seen_terms.account_id");
    }

    @Override
    public Object of(Person person) {
        return seen.all(person.account()).stream()
                .map(row -> Map.of("collaboration", row.collaborationId(), "revision", row.revision()))
                .toList();
    }

    @Override
    public void erase(Person person) {
        seen.forget(person.account());
    }
}
