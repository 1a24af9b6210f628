package org.wisselwerk.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ApiTokenRepository extends GenericRepository<ApiTokenRow, UUID> {

    void save(ApiTokenRow row);

    Optional<ApiTokenRow> findByTokenHash(String tokenHash);

    List<ApiTokenRow> findByOrganisationIdOrderByCreatedAtDesc(UUID organisationId);

    /** Those of the installation. */
    List<ApiTokenRow> findByOrganisationIdIsNullOrderByCreatedAtDesc();

    List<ApiTokenRow> findByAccountIdOrderByCreatedAtDesc(UUID accountId);

    @Query("update api_token set last_used_at = :at where id = :id")
    void used(UUID id, Instant at);

    @Query("delete from api_token where expires_at < :before limit 1000")
    long forget(Instant before);

    /** @param organisation null for those of the installation */
    @Query("delete from api_token where id = :id and organisation_id <=> :organisation")
    long remove(UUID id, @Nullable UUID organisation);
}
