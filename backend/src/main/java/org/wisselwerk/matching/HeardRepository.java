package org.wisselwerk.matching;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HeardRepository extends GenericRepository<HeardRepository.HeardRow, UUID> {

    /** As much of a row as says whose it is. */
    @MappedEntity("heard")
    record HeardRow(@Id UUID ownerId, UUID listingId) {}

    /** 1 when the owner had never heard of it, else 0. */
    @Query("insert ignore into heard (listing_id, owner_id, account_id, fingerprint, was_full, heard_at) "
            + "values (:listing, :owner, :account, :digest, :full, :at)")
    int hearFirst(UUID listing, UUID owner, @Nullable UUID account, String digest, boolean full, Instant at);

    /** 1 when what the owner has heard is news by now, else 0. */
    @Query("update heard set fingerprint = :digest, was_full = :full, heard_at = :at where listing_id = :listing "
            + "and owner_id = :owner and (fingerprint <> :digest or (was_full and not :full))")
    int hearAgain(UUID listing, UUID owner, String digest, boolean full, Instant at);

    @Query("update heard set was_full = true where listing_id = :listing and not was_full")
    void full(UUID listing);
}
