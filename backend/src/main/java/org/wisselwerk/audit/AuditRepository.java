package org.wisselwerk.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads only: nothing here changes an entry, and nothing else may. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRepository extends GenericRepository<AuditRow, UUID> {

    String ASKED = "(:organisation is null or organisation_id = :organisation) "
            + "and (:about is null or aggregate_id = :about) and (:account is null or account_id = :account) "
            + "and at >= :since and at < :until";

    @Query("select * from audit_entry where " + ASKED + " order by at desc, id desc limit :most offset :skip")
    List<AuditRow> find(
            @Nullable UUID organisation,
            @Nullable UUID about,
            @Nullable UUID account,
            Instant since,
            Instant until,
            int most,
            int skip);

    List<AuditRow> findByAccountIdOrderByAt(UUID accountId);

    /** Counts no further than so many. */
    @Query("select count(*) from (select 1 from audit_entry where " + ASKED + " limit :most) counted")
    long count(
            @Nullable UUID organisation,
            @Nullable UUID about,
            @Nullable UUID account,
            Instant since,
            Instant until,
            int most);
}
