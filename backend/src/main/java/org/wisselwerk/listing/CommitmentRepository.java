package org.wisselwerk.listing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CommitmentRepository extends GenericRepository<CommitmentRow, UUID> {

    @Query("insert into commitment (listing_id, collaboration_id, period_from, period_to, places) "
            + "values (:listing, :collaboration, :from, :to, :places)")
    void add(UUID listing, UUID collaboration, @Nullable LocalDate from, @Nullable LocalDate to, int places);

    /** Those that hold places on that day or later: what is over takes nothing away any more. */
    @Query("select listing_id, collaboration_id, period_from, period_to, places from commitment "
            + "where listing_id in (:listings) and (period_to is null or period_to >= :today)")
    List<CommitmentRow> holding(Collection<UUID> listings, LocalDate today);

    @Query("delete from commitment where collaboration_id = :collaboration")
    void release(UUID collaboration);
}
