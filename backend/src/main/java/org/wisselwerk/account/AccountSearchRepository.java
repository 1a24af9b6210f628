package org.wisselwerk.account;

import io.micronaut.core.annotation.Introspected;
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

/**
 * Accounts, and requests for one that can still be confirmed. Ids sort by time, so the newest come first by the primary
 * keys, from their end until the page is full; names of organisations are compared once, not for each account.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountSearchRepository extends GenericRepository<AccountRow, UUID> {

    String ACCOUNTS = """
         from account a where a.password_hash <> '' and :filter <> 'UNCONFIRMED'
        and (:filter <> 'ADMINISTRATOR' or a.admin = true)
        and (:filter <> 'WITHOUT_ORGANISATION' or not exists (select 1 from membership m where m.account_id = a.id))
        and (:words = '%' or a.email like :words or a.name like :words or a.id in (
          select m.account_id from organisation o join membership m on m.organisation_id = o.id
          where o.name like :words))
        """;

    String REQUESTS = """
         from registration r where :filter in ('', 'UNCONFIRMED') and r.expires_at > :now
        and (:words = '%' or r.email like :words or r.name like :words)
        """;

    String ACCOUNT =
            "select a.id, a.email, a.name, a.language, a.created_at, a.admin, a.version, null as confirm_before";

    String REQUEST = "select r.id, r.email, r.name, r.language, r.created_at, false as admin, null as version, "
            + "r.expires_at as confirm_before";

    /**
     * One of them.
     *
     * @param version null for a request
     * @param confirmBefore null for an account
     */
    @Introspected
    record Found(
            UUID id,
            String email,
            String name,
            String language,
            Instant createdAt,
            boolean admin,
            @Nullable Long version,
            @Nullable Instant confirmBefore) {}

    /**
     * The newest first.
     *
     * @param filter the name of an {@link AccountFilter}, empty for all
     * @param words as {@link org.wisselwerk.platform.Like} writes them, in lower case
     * @param deep how many come before the end of the page
     */
    @Query("select * from ((" + ACCOUNT + ACCOUNTS + " order by a.id desc limit :deep) union all (" + REQUEST + REQUESTS
            + " order by r.id desc limit :deep)) found order by id desc limit :most offset :skip")
    List<Found> find(String filter, String words, Instant now, int deep, int most, int skip);

    /** Counts no further than so many. */
    @Query("select count(*) from (select 1 as one" + ACCOUNTS + " union all select 1 as one" + REQUESTS
            + " limit :most) counted")
    long count(String filter, String words, Instant now, int most);

    @Query(ACCOUNT + " from account a where a.id = :id and a.password_hash <> ''")
    Optional<Found> account(UUID id);

    @Query(REQUEST + " from registration r where r.id = :id and r.expires_at > :now")
    Optional<Found> request(UUID id, Instant now);

    /** For whom an account acts, and as what. */
    @Introspected
    record Acting(UUID accountId, UUID organisationId, String name, Role role) {}

    @Query("""
        select m.account_id, m.organisation_id, o.name, m.role from membership m
        join organisation o on o.id = m.organisation_id where m.account_id in (:accounts) order by o.name\
        """)
    List<Acting> memberships(Collection<UUID> accounts);

    /** How many sessions an account has open, and when the last of them was used. */
    @Introspected
    record Seen(UUID accountId, int sessions, Instant lastSeenAt) {}

    @Query("""
        select account_id, count(*) as sessions, max(last_seen_at) as last_seen_at from session
        where account_id in (:accounts) and last_seen_at > :idleSince and created_at > :madeAfter
        group by account_id\
        """)
    List<Seen> seen(Collection<UUID> accounts, Instant idleSince, Instant madeAfter);
}
