package org.wisselwerk.moderation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseRepository extends GenericRepository<CaseRow, UUID> {

    /** Opens one where none is open, and locks it. */
    @Query("insert into moderation_case (id, listing_id, still_open, opened_at) values (:id, :listing, true, :at) "
            + "on duplicate key update still_open = still_open")
    void open(UUID id, UUID listing, Instant at);

    @Query("select * from moderation_case where listing_id = :listing and still_open = true for update")
    CaseRow lockOpen(UUID listing);

    @Query("select * from moderation_case where id = :id for update")
    Optional<CaseRow> lock(UUID id);

    Optional<CaseRow> findById(UUID id);

    List<CaseRow> findByIdIn(Collection<UUID> ids);

    @Query("update moderation_case set still_open = null, decision = :decision, decided_at = :at, decided_by = :by "
            + "where id = :id")
    void decide(UUID id, Decision decision, Instant at, @Nullable UUID by);

    /** Open ones first, the oldest of them first; then the decided ones, the newest first. */
    @Query("select * from moderation_case order by decided_at is not null, "
            + "case when decided_at is null then opened_at end, decided_at desc, id limit :most offset :skip")
    List<CaseRow> queue(int most, int skip);

    /** With their reports. */
    @Query("delete from moderation_case where decided_at < :before limit 1000")
    long forget(Instant before);

    long count();

    @Query("select count(*) from moderation_case where decided_at is null")
    long countOpen();
}
