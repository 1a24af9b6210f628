package org.wisselwerk.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/** What happened and who did it: without personal values, and still not for ever. */
@Singleton
class JournalRetention implements Retained {

    private final Over over;

    JournalRetention(Over over) {
        this.over = over;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.ForATime(
                        "Audit log: who did what, when, and the names of the fields",
                        List.of("audit_entry.fields"),
                        Period.ofMonths(24),
                        "it was done",
                        over::forgetAudit),
                new Kept.ForATime(
                        "From where it was done: a network, never a whole address",
                        List.of("audit_entry.from_network"),
                        Period.ofMonths(6),
                        "it was done",
                        over::forgetNetworks),
                new Kept.ForATime(
                        "Events, for statistics: ids, codes and numbers",
                        List.of("event.data"),
                        Period.ofMonths(60),
                        "it happened",
                        over::forgetEvents),
                new Kept.ByAJobOfItsOwn(
                        "Deliveries of events, and what kept one from arriving",
                        List.of("outbox_delivery.error"),
                        "7 days after they arrived"));
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Over extends GenericRepository<Journal.AuditRow, UUID> {

        @Query("delete from audit_entry where at < :before limit 10000")
        long forgetAudit(Instant before);

        @Query("update audit_entry set from_network = null where at < :before and from_network is not null limit 10000")
        long forgetNetworks(Instant before);

        @Query("delete from event where at < :before limit 10000")
        long forgetEvents(Instant before);
    }
}
