package org.wisselwerk.membership;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends GenericRepository<InvitationRow, UUID> {

    void save(InvitationRow row);

    Optional<InvitationRow> findById(UUID id);

    @Query("select * from invitation where organisation_id = :organisation and expires_at > :now order by created_at")
    List<InvitationRow> open(UUID organisation, Instant now);

    @Query("delete from invitation where organisation_id = :organisation and email = :email")
    void withdraw(UUID organisation, String email);

    List<InvitationRow> findByInvitedByOrderByCreatedAt(UUID invitedBy);

    List<InvitationRow> findByEmailOrderByCreatedAt(String email);

    @Query("delete from invitation where email = :email")
    void erase(String email);

    @Query("delete from invitation where organisation_id = :organisation")
    void withdrawAll(UUID organisation);

    long deleteByIdAndOrganisationId(UUID id, UUID organisationId);

    @Query("delete from invitation where expires_at < :before")
    void deleteOver(Instant before);
}
