package org.wisselwerk.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KnownOrganisationRepository extends GenericRepository<KnownOrganisation, UUID> {

    @Query("""
        select o.id, o.type, o.name, o.number, o.postcode, o.municipality, o.sectors, o.website, o.contact_email,
            o.verification, o.verification_reason, o.asked_again_at, o.dual_reference, o.dual_until, o.source,
            o.version,
            exists(select 1 from membership m where m.organisation_id = o.id) claimed,
            h.asked, h.answered, h.median_days
        from organisation o
            left join answer_habit h on h.organisation_id = o.id
        where o.id in (:ids)\
        """)
    List<KnownOrganisation> of(Collection<UUID> ids);
}
