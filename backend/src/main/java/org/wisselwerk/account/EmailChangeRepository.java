package org.wisselwerk.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EmailChangeRepository extends GenericRepository<EmailChangeRow, UUID> {

    void save(EmailChangeRow row);

    Optional<EmailChangeRow> findById(UUID id);

    @Query("delete from email_change where account_id = :account")
    void removeAll(UUID account);

    @Query("delete from email_change where expires_at < :now")
    void forget(Instant now);
}
