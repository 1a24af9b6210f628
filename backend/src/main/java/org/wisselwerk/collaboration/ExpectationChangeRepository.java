package org.wisselwerk.collaboration;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExpectationChangeRepository extends GenericRepository<ExpectationChangeRow, Long> {

    void saveAll(Iterable<ExpectationChangeRow> rows);

    List<ExpectationChangeRow> findByExpectationIdOrderById(UUID expectationId);

    /** What others than this account changed since it last looked. */
    @Query("""
        select distinct c.expectation_id from expectation_change c
        left join expectation_seen s on s.collaboration_id = c.collaboration_id and s.account_id = :account
        where c.collaboration_id = :collaboration and (c.account_id is null or c.account_id <> :account)
        and (s.seen_at is null or c.at > s.seen_at)\
        """)
    List<UUID> unseen(UUID collaboration, UUID account);

    /** It never goes back. */
    @Query("""
        insert into expectation_seen (collaboration_id, account_id, seen_at) values (:collaboration, :account, :upTo)
        on duplicate key update seen_at = greatest(seen_at, :upTo)\
        """)
    void see(UUID collaboration, UUID account, Instant upTo);

    List<ExpectationChangeRow> findByAccountIdOrderById(UUID accountId);

    @Introspected
    record Seen(UUID collaborationId, Instant seenAt) {}

    @Query("select collaboration_id, seen_at from expectation_seen where account_id = :account order by seen_at")
    List<Seen> seenBy(UUID account);

    @Query("delete from expectation_seen where account_id = :account")
    void forgetSeen(UUID account);
}
