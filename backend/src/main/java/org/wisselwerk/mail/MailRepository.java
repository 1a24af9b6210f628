package org.wisselwerk.mail;

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

/** Letters and where they are. Times are the machine's own, never the settable clock's. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MailRepository extends GenericRepository<MailRow, UUID> {

    @Query("""
        insert into mail (id, letter_key, kind, account_id, address, language, content, state, attempts, due,
          lapses_at, created_at)
        values (:id, :key, :kind, :account, :address, :language, :content, 'OPEN', 0, :now, :lapsesAt, :now)
        on duplicate key update letter_key = letter_key\
        """)
    void add(
            UUID id,
            String key,
            String kind,
            @Nullable UUID account,
            String address,
            String language,
            String content,
            Instant now,
            @Nullable Instant lapsesAt);

    /** Due letters that nobody else is looking at; locked. */
    @Query("select * from mail where state = 'OPEN' and due <= :now order by due limit :most for update skip locked")
    List<MailRow> claim(Instant now, int most);

    /** Whoever claimed them has until then; after that anybody may take them over. */
    @Query("update mail set due = :until where id in (:ids)")
    void lease(Collection<UUID> ids, Instant until);

    @Query("update mail set due = :due where id in (:ids) and state = 'OPEN'")
    void release(Collection<UUID> ids, Instant due);

    /** What it said, secrets and all, is wiped in the same write. */
    @Query("update mail set state = 'SENT', sent_at = :now, content = null, error = null where id = :id")
    void sent(UUID id, Instant now);

    @Query("update mail set state = :state, attempts = :attempts, due = :due, error = :error where id = :id "
            + "and state = 'OPEN'")
    void failed(UUID id, MailRow.State state, int attempts, Instant due, String error);

    /** For a demo: they stay as they are, to be read. */
    @Query("update mail set state = 'SENT', sent_at = :now where state = 'OPEN'")
    void keep(Instant now);

    @Query("update mail set state = 'LAPSED', content = null where state in ('OPEN', 'PARKED') and lapses_at <= :now")
    void lapse(Instant now);

    @Query("update mail set address = null, content = null, state = if(state = 'SENT', state, 'LAPSED') "
            + "where created_at < :before and address is not null limit 10000")
    long wipe(Instant before);

    @Query("delete from mail where created_at < :before limit 10000")
    long forgetTraces(Instant before);

    @Query("update mail set address = null, content = null, state = if(state = 'SENT', state, 'LAPSED') "
            + "where account_id = :account or address = :address")
    void forget(UUID account, String address);

    @Query("select * from mail where account_id = :account or address = :address order by id")
    List<MailRow> to(UUID account, String address);

    @Query("select * from mail where state = 'SENT' and content is not null order by id desc limit 200")
    List<MailRow> kept();

    Optional<MailRow> findById(UUID id);

    @Query("select state, count(*) as mails from mail group by state")
    List<Count> counts();

    @Query("select * from mail where state = 'PARKED' order by id limit 200")
    List<MailRow> parked();

    @Query("update mail set state = 'OPEN', attempts = 0, due = :now where id = :id and state = 'PARKED'")
    long again(UUID id, Instant now);

    @Query("update mail set state = 'LAPSED', content = null where id = :id and state = 'PARKED'")
    long drop(UUID id);

    @Introspected
    record Count(MailRow.State state, long mails) {}
}
