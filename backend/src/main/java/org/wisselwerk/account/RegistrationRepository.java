package org.wisselwerk.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationRepository extends GenericRepository<RegistrationRow, UUID> {

    void save(RegistrationRow row);

    Optional<RegistrationRow> findById(UUID id);

    /** 0 when it is gone. */
    @Query("update registration set expires_at = :until where id = :id")
    long prolong(UUID id, Instant until);

    @Query("delete from registration where email = :email")
    void removeAll(String email);

    @Query("delete from registration where expires_at < :now")
    void forget(Instant now);
}
