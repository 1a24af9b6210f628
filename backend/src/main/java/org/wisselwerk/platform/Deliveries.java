package org.wisselwerk.platform;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The queue of deliveries. Due times are the machine's own, never the settable clock's. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Deliveries extends GenericRepository<DeliveryRow, Long> {

    void saveAll(Iterable<DeliveryRow> rows);

    Optional<DeliveryRow> findById(long id);

    /** The consumers for whom there are open rows, due or not: read from the index alone, a row for each. */
    @Query("select distinct consumer from outbox_delivery where state = 'OPEN'")
    List<String> waitedFor();

    /** Due rows that have no older open row of the same consumer and aggregate before them; locked. */
    @Query("""
        select * from outbox_delivery d
        where d.consumer = :consumer and d.state = 'OPEN' and d.due <= :now
        and not exists (select 1 from outbox_delivery o where o.consumer = d.consumer
          and o.aggregate_id = d.aggregate_id and o.state = 'OPEN' and o.id < d.id)
        order by d.id limit :most for update skip locked\
        """)
    List<DeliveryRow> claim(String consumer, Instant now, int most);

    @Query("update outbox_delivery set state = 'DONE', error = null where id in (:ids)")
    void done(Collection<Long> ids);

    @Query("update outbox_delivery set state = :state, attempts = :attempts, due = :due, error = :error where id = :id")
    void failed(long id, DeliveryRow.State state, int attempts, Instant due, @Nullable String error);

    @Query("select count(*) from outbox_delivery where consumer = :consumer and state = 'OPEN' and id <= :upTo")
    long openUpTo(String consumer, long upTo);

    @Query("select coalesce(max(id), 0) from outbox_delivery where consumer = :consumer")
    long last(String consumer);

    @Query("select count(*) from outbox_delivery where state = 'OPEN'")
    long countOpen();

    @Query("select min(created_at) from outbox_delivery where state = 'OPEN'")
    Optional<Instant> oldestOpen();

    @Query("select * from outbox_delivery where state = 'PARKED' order by id limit 200")
    List<DeliveryRow> parked();

    @Query("update outbox_delivery set state = 'OPEN', attempts = 0, due = :now where id = :id and state = 'PARKED'")
    long again(long id, Instant now);

    @Query("update outbox_delivery set state = 'DONE' where id = :id and state = 'PARKED'")
    long drop(long id);

    @Query("delete from outbox_delivery where state = 'DONE' and created_at < :before limit 10000")
    long forgetDone(Instant before);

    static Instant now() {
        return Instant.now();
    }
}
