package org.wisselwerk.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRepository extends GenericRepository<OrganisationRow, UUID> {

    void save(OrganisationRow row);

    void update(OrganisationRow row);

    Optional<OrganisationRow> findById(UUID id);

    Optional<OrganisationRow> findByNumber(String number);

    @Query("select * from organisation where source = :source and name = :name and postcode = :postcode limit 1")
    Optional<OrganisationRow> ofSource(String source, String name, String postcode);

    @Query("select id from organisation where source = :source and name in (:names)")
    List<UUID> namedBySource(String source, Collection<String> names);

    @Query("select * from organisation where name = :name and postcode = :postcode and verification = 'VERIFIED' "
            + "order by id limit 1")
    Optional<OrganisationRow> verified(String name, String postcode);

    @Query("select * from organisation where postcode = :postcode order by id limit 2000")
    List<OrganisationRow> at(String postcode);

    @Query("select * from organisation where id = :id for update")
    Optional<OrganisationRow> lock(UUID id);

    /** In the order of their ids. The older of two ways to say it: MariaDB knows no other. */
    @Query("select id from organisation where id in (:ids) order by id lock in share mode")
    List<UUID> hold(Collection<UUID> ids);

    @Query("update organisation set verification = :verification, verification_reason = :reason, "
            + "asked_again_at = null, version = version + 1 where id = :id")
    void verification(UUID id, Verification verification, @Nullable String reason);

    @Query("update organisation set asked_again_at = :at, version = version + 1 where id = :id")
    void askedAgain(UUID id, Instant at);

    @Query("update organisation set dual_reference = :reference, dual_until = :until, version = version + 1 "
            + "where id = :id")
    void recognition(UUID id, @Nullable String reference, @Nullable LocalDate until);

    @Query("select id from organisation where verification in ('PENDING', 'REJECTED') and (verification = 'PENDING'"
            + " or asked_again_at is not null) order by coalesce(asked_again_at, created_at), id limit 500")
    List<UUID> waiting();

    /** Of those that nobody acts for. */
    @Query("update organisation set contact_email = null where contact_email is not null and created_at < :before "
            + "and not exists (select 1 from membership m where m.organisation_id = organisation.id) limit 1000")
    long forgetContacts(Instant before);

    /** @param address in lower case */
    @Query("select id from organisation where lower(contact_email) = :address order by id")
    List<UUID> reachedAt(String address);

    @Query("update organisation set contact_email = null, version = version + 1 where id = :id")
    void forgetContact(UUID id);
}
