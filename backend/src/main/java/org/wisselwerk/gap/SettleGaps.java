package org.wisselwerk.gap;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.gap.EndedNeeds.Need;
import org.wisselwerk.gap.EndedNeeds.Standing;
import org.wisselwerk.listing.EventFacts;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Retry;

/**
 * Settles two weeks after its end why a need was not met, and tells statistics. Not before: figures of a month do not
 * change when it is over, while a need can open again and its publisher think of another answer. Several replicas may do
 * it at once; whoever comes second finds nothing to do.
 */
@Singleton
class SettleGaps {

    private static final int BATCH = 200;

    private final GapRepository gaps;
    private final EndedNeeds needs;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SettleGaps(
            GapRepository gaps,
            EndedNeeds needs,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.gaps = gaps;
        this.needs = needs;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All that are due now. */
    @Scheduled(fixedDelay = "10m", initialDelay = "40s")
    void settle() {
        LocalDate before = LocalDate.now(clock).minusDays(GapRow.DAYS);
        List<UUID> due;
        do {
            List<UUID> batch = gaps.due(before, BATCH);
            if (!batch.isEmpty()) {
                Retry.onConflict(() -> transactions.executeWrite(status -> settle(batch)));
            }
            due = batch;
        } while (due.size() == BATCH);
    }

    private List<UUID> settle(List<UUID> due) {
        List<GapRow> rows = gaps.lockUnsettled(due);
        Map<UUID, Need> now = needs.of(rows.stream().map(GapRow::listingId).toList()).stream()
                .collect(Collectors.toMap(need -> need.listing().id(), Function.identity()));
        List<Journal.Entry> entries = new ArrayList<>();
        for (GapRow row : rows) {
            Need need = now.get(row.listingId());
            if (stillUnmet(row, need)) {
                GapRow settled = row.settled(clock.instant());
                gaps.update(settled);
                entries.add(event(settled));
            } else {
                gaps.deleteById(row.id());
            }
        }
        if (!entries.isEmpty()) {
            journal.write(entries);
        }
        return due;
    }

    /** An import may have opened it again, which nobody was told of. */
    private static boolean stillUnmet(GapRow row, @Nullable Need need) {
        return need != null && need.openedOn().equals(row.openedOn()) && need.standing() == Standing.UNMET;
    }

    private static Journal.Entry event(GapRow row) {
        Map<String, Object> facts = EventFacts.of(row.kind(), row.province(), row.sectors());
        facts.put("reason", Objects.requireNonNull(row.reason()));
        boolean refused = Found.REFUSED.name().equals(row.reason()) && row.found() == Found.REFUSED;
        facts.put("because", refused && row.because() != null ? row.because() : "");
        return new Journal.Entry(Gaps.UNMET, row.listingId(), row.organisationId(), facts, null, List.of());
    }
}
