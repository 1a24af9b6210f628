package org.wisselwerk.demo;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

/** Lets demo listings have been published at another time than that of their import. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DemoTimes extends GenericRepository<DemoTimes.Published, UUID> {

    @Query("update listing set created_at = :at, published_at = :at, opened_on = date(:at) "
            + "where id = :listing and published_at is not null")
    void publish(UUID listing, Instant at);

    @Query("update event set at = :at where aggregate_id = :listing and type = 'listing-published'")
    void happen(UUID listing, Instant at);

    @MappedEntity("listing")
    record Published(@Id UUID id) {}
}
