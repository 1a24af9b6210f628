package org.wisselwerk.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ApiTokenRepository extends GenericRepository<ApiTokenRow, UUID> {

    void save(ApiTokenRow row);

    Optional<ApiTokenRow> findByTokenHash(String tokenHash);

    List<ApiTokenRow> findByOrganisationId(UUID organisationId);

    long deleteByIdAndOrganisationId(UUID id, UUID organisationId);
}
