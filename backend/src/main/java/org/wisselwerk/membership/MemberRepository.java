package org.wisselwerk.membership;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Role;

/** Who acts for which organisation. Whoever decides on owners locks the organisation first. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRepository extends GenericRepository<InvitationRow, UUID> {

    /** @param joinedAt null for whoever was there before that was written down */
    @Introspected
    record Member(
            UUID accountId,
            String name,
            String email,
            Role role,
            @Nullable Instant joinedAt) {}

    @Query("""
        select m.account_id, a.name, a.email, m.role, m.joined_at
        from membership m join account a on a.id = m.account_id
        where m.organisation_id = :organisation order by a.name, a.id\
        """)
    List<Member> of(UUID organisation);

    /** Changes nothing for whoever is a member already. */
    @Query("""
        insert into membership (account_id, organisation_id, role, joined_at)
        values (:account, :organisation, :role, :at) on duplicate key update role = role\
        """)
    void join(UUID account, UUID organisation, Role role, Instant at);

    /** @param joinedAt null for whoever was there before that was written down */
    @Serdeable
    @Introspected
    record Own(
            UUID organisationId,
            String organisation,
            Role role,
            @Nullable Instant joinedAt) {}

    @Query("""
        select m.organisation_id, o.name as organisation, m.role, m.joined_at
        from membership m join organisation o on o.id = m.organisation_id where m.account_id = :account order by o.name\
        """)
    List<Own> by(UUID account);

    @Query("""
        select exists(select 1 from membership m where m.account_id = :account and m.role = 'OWNER'
          and not exists(select 1 from membership o where o.organisation_id = m.organisation_id
            and o.account_id <> m.account_id and o.role = 'OWNER')
          and exists(select 1 from membership c where c.organisation_id = m.organisation_id
            and c.account_id <> m.account_id))\
        """)
    boolean leavesColleaguesWithoutOwner(UUID account);

    @Query("delete from membership where account_id = :account")
    void leaveAll(UUID account);

    @Query("delete from access_request where account_id = :account")
    void withdrawRequests(UUID account);

    @Query("update membership set role = :role where account_id = :account and organisation_id = :organisation")
    void role(UUID account, UUID organisation, Role role);

    @Query("delete from membership where account_id = :account and organisation_id = :organisation")
    void leave(UUID account, UUID organisation);
}
