package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerLinkRepository extends GenericRepository<AnswerLinkRow, UUID> {

    void save(AnswerLinkRow row);

    Optional<AnswerLinkRow> findById(UUID id);

    List<AnswerLinkRow> findByAccountIdOrderByAt(UUID accountId);

    void deleteByAccountId(UUID accountId);

    @Query("delete from answer_link where at < :before limit 10000")
    long forget(Instant before);
}
