package org.wisselwerk.collaboration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRepository extends GenericRepository<StepRow, Long> {

    void saveAll(Iterable<StepRow> rows);

    List<StepRow> findByCollaborationIdOrderById(UUID collaborationId);
}
