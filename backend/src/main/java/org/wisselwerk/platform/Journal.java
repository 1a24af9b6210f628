package org.wisselwerk.platform;

import io.micronaut.context.BeanProvider;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happened, who must still hear of it, and who did it, from where. To be called inside the transaction of the
 * change itself: all of it commits, or none.
 */
@Singleton
public class Journal {

    /**
     * @param type what happened, in the past tense: {@code listing-published}
     * @param organisation whose it is, where it is somebody's
     * @param data facts for statistics: ids, codes, numbers, never personal values
     * @param actor the account that did it, null for the clock
     * @param fields the names of the fields that changed
     */
    public record Entry(
            String type,
            UUID aggregate,
            @Nullable UUID organisation,
            Map<String, Object> data,
            @Nullable UUID actor,
            List<String> fields) {}

    private static final int FIELDS_LENGTH = 500;

    private final Events events;
    private final AuditEntries audit;
    private final Deliveries deliveries;
    /** Asked for at each write: a consumer may write in the journal itself. */
    private final BeanProvider<DeliveryConsumer> consumers;

    private final Ids ids;
    private final Clock clock;

    Journal(
            Events events,
            AuditEntries audit,
            Deliveries deliveries,
            BeanProvider<DeliveryConsumer> consumers,
            Ids ids,
            Clock clock) {
        this.events = events;
        this.audit = audit;
        this.deliveries = deliveries;
        this.consumers = consumers;
        this.ids = ids;
        this.clock = clock;
    }

    public void write(Entry entry) {
        write(List.of(entry));
    }

    /** Many at once, in their order. */
    public void write(List<Entry> entries) {
        write(entries, clock.instant());
    }

    /** As of another moment: for histories that are brought in. */
    public void write(List<Entry> entries, Instant at) {
        List<EventRow> eventRows = new ArrayList<>();
        List<AuditRow> auditRows = new ArrayList<>();
        List<DeliveryRow> deliveryRows = new ArrayList<>();
        Instant now = Deliveries.now();
        String from = Origin.current();
        for (Entry entry : entries) {
            UUID id = ids.next();
            eventRows.add(new EventRow(id, entry.type(), entry.aggregate(), entry.organisation(), at, entry.data()));
            String fields = String.join(",", entry.fields());
            auditRows.add(new AuditRow(
                    ids.next(),
                    at,
                    entry.actor(),
                    entry.type(),
                    entry.aggregate(),
                    fields.substring(0, Math.min(FIELDS_LENGTH, fields.length())),
                    entry.organisation(),
                    from));
            consumers.stream()
                    .filter(consumer -> consumer.wants(entry.type()))
                    .map(consumer -> DeliveryRow.open(consumer.name(), entry.aggregate(), id, now))
                    .forEach(deliveryRows::add);
        }
        events.saveAll(eventRows);
        audit.saveAll(auditRows);
        deliveries.saveAll(deliveryRows);
    }

    /**
     * Has one consumer look at these again, though nothing that counts as an event happened to them.
     *
     * @param wait until then, by the machine's clock
     */
    public void tell(String consumer, Collection<UUID> aggregates, Duration wait) {
        Instant due = Deliveries.now().plus(wait);
        if (!aggregates.isEmpty()) {
            deliveries.saveAll(aggregates.stream()
                    .map(aggregate -> DeliveryRow.open(consumer, aggregate, ids.next(), due))
                    .toList());
        }
    }

    @MappedEntity("event")
    record EventRow(
            @Id UUID id,
            String type,
            UUID aggregateId,
            @Nullable UUID organisationId,
            Instant at,
            @TypeDef(type = DataType.JSON) Map<String, Object> data) {}

    @MappedEntity("audit_entry")
    record AuditRow(
            @Id UUID id,
            Instant at,
            @Nullable UUID accountId,
            String action,
            UUID aggregateId,
            String fields,
            @Nullable UUID organisationId,
            @Nullable String fromNetwork) {}

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Events extends GenericRepository<EventRow, UUID> {
        void saveAll(Iterable<EventRow> rows);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface AuditEntries extends GenericRepository<AuditRow, UUID> {
        void saveAll(Iterable<AuditRow> rows);
    }
}
