package org.wisselwerk.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.collaboration.EndedCollaborations;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckInRepository extends GenericRepository<CheckInRow, UUID> {

    void save(CheckInRow row);

    @Query("select * from check_in where collaboration_id = :collaboration order by id desc")
    List<CheckInRow> of(UUID collaboration);

    /** The last first. */
    @Query("select * from check_in where collaboration_id in (:collaborations) order by id desc")
    List<CheckInRow> in(Collection<UUID> collaborations);

    @Query("select at from check_in where collaboration_id = :collaboration order by at desc limit 1")
    Optional<Instant> lastAt(UUID collaboration);

    @Query("select * from check_in where account_id = :account order by id")
    List<CheckInRow> by(UUID account);

    @Query("delete from check_in where collaboration_id in " + EndedCollaborations.BEFORE + " limit 1000")
    long forget(Instant before);
}
