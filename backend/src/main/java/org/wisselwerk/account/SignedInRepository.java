package org.wisselwerk.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignedInRepository extends GenericRepository<SignedIn, UUID> {

    /** Who is signed in with it and for whom, asked by every request: one question. */
    @Query("""
        select a.id, a.email, a.name, a.language, a.admin, a.must_change_password, s.last_seen_at,
            m.organisation_id, o.name organisation_name, o.type organisation_type, m.role, o.verification, o.sectors
        from session s
            join account a on a.id = s.account_id
            left join membership m on m.account_id = a.id
            left join organisation o on o.id = m.organisation_id
        where s.token_hash = :tokenHash and s.last_seen_at > :idleSince and s.created_at > :madeAfter
        order by o.name\
        """)
    List<SignedIn> of(String tokenHash, Instant idleSince, Instant madeAfter);
}
