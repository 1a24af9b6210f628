package org.wisselwerk.room;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<PersonRow, UUID> {

    void save(PersonRow row);

    List<PersonRow> findByCollaborationIdOrderByNamedAt(UUID collaborationId);

    Optional<PersonRow> findByCollaborationIdAndAccountId(UUID collaborationId, UUID accountId);
}
