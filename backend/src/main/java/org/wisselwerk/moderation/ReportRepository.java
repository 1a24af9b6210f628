package org.wisselwerk.moderation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReportRepository extends GenericRepository<ReportRow, UUID> {

    void save(ReportRow row);

    boolean existsByCaseIdAndAccountId(UUID caseId, UUID accountId);

    @Query("select * from moderation_report where case_id in (:cases) order by id")
    List<ReportRow> in(Collection<UUID> cases);

    @Query("select * from moderation_report where account_id = :account order by id")
    List<ReportRow> by(UUID account);

    /** The report stays, because the listing may still be wrong; whose it was and their words go. */
    @Query("update moderation_report set account_id = null, words = null where account_id = :account")
    void erase(UUID account);
}
