package org.wisselwerk.additions;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** One row: how often what is added to the vocabulary has changed, and when it last did. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VersionRepository extends GenericRepository<VersionRepository.VersionRow, Integer> {

    @MappedEntity("vocabulary_version")
    record VersionRow(@Id int id, long version, Instant changedAt) {}

    @Query("select * from vocabulary_version where id = 1")
    VersionRow current();

    /** Until the transaction ends: changes come one after the other. */
    @Query("select * from vocabulary_version where id = 1 for update")
    VersionRow lock();

    @Query("update vocabulary_version set version = version + 1, changed_at = :at where id = 1")
    void raise(Instant at);
}
