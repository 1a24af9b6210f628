package org.wisselwerk.matching.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DismissalRepository extends GenericRepository<DismissalRow, UUID> {

    List<DismissalRow> findByListingId(UUID listingId);

    Optional<DismissalRow> findByListingIdAndOtherId(UUID listingId, UUID otherId);

    void save(DismissalRow row);

    @Query("update dismissal set reason = :reason, text = :text, criterion = :criterion, criterion_score = :score"
            + " where listing_id = :listing and other_id = :other")
    void change(
            UUID listing,
            UUID other,
            DismissalReason reason,
            @Nullable String text,
            @Nullable String criterion,
            @Nullable Double score);

    @Query("delete from dismissal where listing_id = :listing and other_id = :other")
    int drop(UUID listing, UUID other);
}
