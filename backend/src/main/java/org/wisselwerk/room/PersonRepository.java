package org.wisselwerk.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.collaboration.EndedCollaborations;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<PersonRow, UUID> {

    void save(PersonRow row);

    @Query("delete from room_person where collaboration_id in " + EndedCollaborations.BEFORE + " limit 1000")
    long forget(Instant before);

    List<PersonRow> findByCollaborationIdOrderByNamedAt(UUID collaborationId);

    Optional<PersonRow> findByCollaborationIdAndAccountId(UUID collaborationId, UUID accountId);
}
