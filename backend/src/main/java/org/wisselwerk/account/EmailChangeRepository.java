package org.wisselwerk.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EmailChangeRepository extends GenericRepository<EmailChangeRow, UUID> {

    void save(EmailChangeRow row);

    Optional<EmailChangeRow> findById(UUID id);

    /** Of this account, or for this address. */
    @Query("select * from email_change where account_id = :account or email = :address order by expires_at")
    List<EmailChangeRow> of(UUID account, String address);

    /** Of this account, or for this address. */
    @Query("delete from email_change where account_id = :account or email = :address")
    void erase(UUID account, String address);

    @Query("delete from email_change where account_id = :account")
    void removeAll(UUID account);

    @Query("delete from email_change where expires_at < :now")
    void forget(Instant now);
}
