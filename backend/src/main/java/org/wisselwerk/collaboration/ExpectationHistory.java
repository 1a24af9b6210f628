package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of expectations, and who has seen it. */
@Singleton
class ExpectationHistory {

    private final ExpectationChangeRepository changes;

    ExpectationHistory(ExpectationChangeRepository changes) {
        this.changes = changes;
    }

    /** Keeps what a decision did, in its transaction. */
    void keep(Decision.Made made, @Nullable UUID account, Instant now) {
        Collaboration after = made.collaboration();
        List<ExpectationChangeRow> rows = made.steps().stream()
                .filter(step -> step.expectation() != null)
                .flatMap(step -> after.expectation(java.util.Objects.requireNonNull(step.expectation())).stream()
                        .map(item -> ExpectationChangeRow.of(after.id(), step, item, account, now)))
                .toList();
        if (!rows.isEmpty()) {
            changes.saveAll(rows);
        }
    }

    /** The oldest first. */
    List<ExpectationChangeRow> of(UUID expectation) {
        return changes.findByExpectationIdOrderById(expectation);
    }

    /** Items that others changed since the account last looked. */
    Set<UUID> unseen(UUID collaboration, UUID account) {
        return new HashSet<>(changes.unseen(collaboration, account));
    }

    /** The account has seen all that there was up to then. */
    void see(UUID collaboration, UUID account, Instant upTo) {
        changes.see(collaboration, account, upTo);
    }
}
