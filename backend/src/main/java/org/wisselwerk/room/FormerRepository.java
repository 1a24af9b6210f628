package org.wisselwerk.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.collaboration.EndedCollaborations;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormerRepository extends GenericRepository<FormerRow, UUID> {

    void save(FormerRow row);

    List<FormerRow> findByIdIn(Collection<UUID> ids);

    List<FormerRow> findByAccountId(UUID accountId);

    void deleteByAccountId(UUID accountId);

    @Query("delete from room_person_former where collaboration_id in " + EndedCollaborations.BEFORE + " limit 1000")
    long forget(Instant before);
}
