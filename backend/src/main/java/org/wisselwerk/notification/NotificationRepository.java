package org.wisselwerk.notification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NotificationRepository extends GenericRepository<NotificationRow, UUID> {

    /** Nothing when the account was told of this occasion before. */
    @Query("""
        insert into notification (id, account_id, organisation_id, kind, subject_id, what, occasion, quiet, at)
        values (:id, :account, :organisation, :kind, :subject, :what, :occasion, :quiet, :at)
        on duplicate key update occasion = occasion\
        """)
    void add(
            UUID id,
            UUID account,
            @Nullable UUID organisation,
            NotificationKind kind,
            UUID subject,
            String what,
            String occasion,
            boolean quiet,
            Instant at);

    List<NotificationRow> findByAccountIdInAndOccasionIn(Collection<UUID> accounts, Collection<String> occasions);

    @Query("select * from notification where account_id = :account order by id desc limit :most offset :skip")
    List<NotificationRow> of(UUID account, int most, int skip);

    @Query("select count(*) from notification where account_id = :account")
    long count(UUID account);

    @Query("select count(*) from notification where account_id = :account and read_at is null")
    long unread(UUID account);

    @Query("update notification set read_at = :at where account_id = :account and read_at is null and id <= :upTo")
    void read(UUID account, UUID upTo, Instant at);

    /** What an account has been told live after this one, the oldest first. */
    @Query("""
        select * from notification
        where account_id = :account and id > :after and not quiet order by id limit 200\
        """)
    List<NotificationRow> after(UUID account, UUID after);

    /** The newest that was there, to begin after. */
    @Query("select coalesce(max(id), '') from notification where account_id = :account")
    String newest(UUID account);

    @Query("select * from notification where at >= :since and not quiet order by id limit 2000")
    List<NotificationRow> since(Instant since);

    /** Accounts with something for a digest that is due, and none since then. */
    @Query("""
        select distinct n.account_id from notification n
        left join notification_way w on w.account_id = n.account_id and w.topic = 'MATCHES'
        where n.kind in ('MATCH', 'SAVED_SEARCH') and n.mailed_at is null and n.read_at is null
          and coalesce(w.way, 'DAILY') in (:ways)
          and not exists (select 1 from notification m where m.account_id = n.account_id and m.mailed_at >= :since)
        limit 1000\
        """)
    List<UUID> waiting(Collection<String> ways, Instant since);

    @Query("""
        select * from notification where account_id = :account and kind in ('MATCH', 'SAVED_SEARCH')
        and mailed_at is null and read_at is null order by id limit 200 for update\
        """)
    List<NotificationRow> forDigest(UUID account);

    @Query("select count(*) from notification where account_id = :account and mailed_at >= :since")
    long mailedSince(UUID account, Instant since);

    @Query("update notification set mailed_at = :at where id in (:ids)")
    void mailed(Collection<UUID> ids, Instant at);

    @Query("delete from notification where account_id = :account")
    void erase(UUID account);

    @Query("delete from notification where at < :before limit 10000")
    long forget(Instant before);
}
