package org.wisselwerk.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FeedRepository extends GenericRepository<FeedRepository.FeedRow, UUID> {

    @Query("""
        insert into calendar_feed (account_id, token_hash, created_at) values (:account, :hash, :at)
        on duplicate key update token_hash = :hash, created_at = :at\
        """)
    void put(UUID account, String hash, Instant at);

    Optional<FeedRow> findByAccountId(UUID accountId);

    Optional<FeedRow> findByTokenHash(String tokenHash);

    @Query("delete from calendar_feed where account_id = :account")
    void end(UUID account);

    @MappedEntity("calendar_feed")
    record FeedRow(@Id UUID accountId, String tokenHash, Instant createdAt) {}
}
