package org.wisselwerk.membership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccessRequestRepository extends GenericRepository<AccessRequestRow, UUID> {

    /** With who asks, and for what. An entity, though of no table: a projection reads no truth from a number. */
    @MappedEntity
    record Asked(
            @Id UUID id,
            UUID organisationId,
            String organisation,
            boolean claimed,
            UUID accountId,
            String name,
            String email,
            @Nullable String message,
            Instant createdAt) {}

    String ASKED = """
        select r.id, r.organisation_id, o.name as organisation,
          exists(select 1 from membership m where m.organisation_id = r.organisation_id) as claimed,
          r.account_id, a.name, a.email, r.message, r.created_at
        from access_request r join organisation o on o.id = r.organisation_id join account a on a.id = r.account_id
        """;

    void save(AccessRequestRow row);

    Optional<AccessRequestRow> findByOrganisationIdAndAccountId(UUID organisationId, UUID accountId);

    long countByAccountId(UUID accountId);

    @Query(ASKED + " where r.id = :id for update")
    Optional<Asked> lock(UUID id);

    @Query(ASKED + " where r.organisation_id in (:organisations) order by r.created_at, r.id limit 500")
    List<Asked> of(Collection<UUID> organisations);

    @Query(ASKED
            + " where not exists (select 1 from membership m where m.organisation_id = r.organisation_id)"
            + " order by r.created_at, r.id limit 500")
    List<Asked> ofUnclaimed();

    @Query(ASKED + " where r.account_id = :account order by r.created_at, r.id")
    List<Asked> by(UUID account);

    @Query("delete from access_request where created_at < :before limit 1000")
    long forget(Instant before);

    void deleteById(UUID id);
}
