package org.wisselwerk.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, String> {

    void save(SessionRow row);

    void deleteById(String tokenHash);

    @Query("select * from session where account_id = :account order by last_seen_at desc, created_at desc limit 200")
    List<SessionRow> of(UUID account);

    @Query("delete from session where account_id = :account and public_id = :publicId")
    long delete(UUID account, UUID publicId);

    @Query("delete from session where account_id = :account")
    void deleteAll(UUID account);

    @Query("update session set last_seen_at = :at where token_hash = :tokenHash")
    void seen(String tokenHash, Instant at);

    @Query("delete from session where account_id = :account and token_hash <> :kept")
    void deleteOthers(UUID account, String kept);

    @Query("delete from session where last_seen_at < :idleSince or created_at < :madeBefore")
    void deleteOver(Instant idleSince, Instant madeBefore);
}
