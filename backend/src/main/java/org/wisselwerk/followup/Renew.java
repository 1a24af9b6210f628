package org.wisselwerk.followup;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.RenewCollaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.room.Participant;

/** Goes on with a collaboration that both would do again: one click, one proposal, whoever of the two clicks first. */
@Singleton
class Renew {

    /** What came of it. */
    sealed interface Outcome {
        record Drafted(UUID collaboration) implements Outcome {}

        /** The other side, or the same, was first. */
        record Already(UUID collaboration) implements Outcome {}

        /** Not both said yes, or not yet. */
        record NotNow() implements Outcome {}
    }

    private final Rooms rooms;
    private final EvaluationRepository evaluations;
    private final RenewCollaboration renew;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    Renew(
            Rooms rooms,
            EvaluationRepository evaluations,
            RenewCollaboration renew,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.rooms = rooms;
        this.evaluations = evaluations;
        this.renew = renew;
        this.journal = journal;
        this.transactions = transactions;
    }

    Outcome renew(Participant by) {
        return Retry.onConflict(() -> Objects.requireNonNull(transactions.executeWrite(status -> decided(by))));
    }

    private Outcome decided(Participant by) {
        renew.lockListings(by.collaboration());
        Collaboration before = rooms.lock(by.collaboration().id()).orElseThrow();
        UUID already = evaluations.renewal(before.id()).map(UUID::fromString).orElse(null);
        if (already != null) {
            return new Outcome.Already(already);
        }
        Map<Side, EvaluationRow> given = evaluations.of(before.id()).stream()
                .collect(Collectors.toMap(EvaluationRow::side, Function.identity()));
        if (!ReadEvaluation.bothWilling(given)) {
            return new Outcome.NotNow();
        }
        UUID next = renew.renew(before, by.side(), by.account());
        evaluations.renew(next, before.id());
        journal.write(new Journal.Entry(
                "collaboration-renewed",
                before.id(),
                by.organisation(),
                Map.of(
                        "kind",
                        before.kind().name(),
                        "renewal",
                        next.toString(),
                        "side",
                        by.side().name()),
                by.account(),
                List.of()));
        return new Outcome.Drafted(next);
    }
}
