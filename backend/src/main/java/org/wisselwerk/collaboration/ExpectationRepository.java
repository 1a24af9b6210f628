package org.wisselwerk.collaboration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExpectationRepository extends GenericRepository<ExpectationRow, UUID> {

    void saveAll(Iterable<ExpectationRow> rows);

    void update(ExpectationRow row);

    List<ExpectationRow> findByCollaborationIdInOrderByPosition(Collection<UUID> collaborationIds);
}
