package org.wisselwerk.unmet;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The keys of weeks: one, or none before the first search of a week. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WeekRepository extends GenericRepository<WeekRepository.WeekRow, String> {

    @MappedEntity("unmet_week")
    record WeekRow(@Id String week, String secret) {}

    /** Leaves the key as it is when there is one already. */
    @Query("insert ignore into unmet_week (week, secret) values (:week, :secret)")
    void begin(String week, String secret);

    boolean existsById(String week);

    /** Until the transaction ends, nobody else counts in this week. */
    @Query("select * from unmet_week where week = :week for update")
    Optional<WeekRow> lock(String week);

    /** The hashes under these keys go along. */
    @Query("delete from unmet_week where week < :week")
    long destroyBefore(String week);
}
