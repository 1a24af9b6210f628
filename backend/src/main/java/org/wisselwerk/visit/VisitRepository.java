package org.wisselwerk.visit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.collaboration.EndedCollaborations;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VisitRepository extends GenericRepository<VisitRow, UUID> {

    void save(VisitRow row);

    void update(VisitRow row);

    Optional<VisitRow> findByIdAndCollaborationId(UUID id, UUID collaborationId);

    @Query("select * from visit where collaboration_id = :collaboration order by id")
    List<VisitRow> of(UUID collaboration);

    @Query("select * from visit where collaboration_id in (:collaborations) order by id")
    List<VisitRow> in(Collection<UUID> collaborations);

    @Query("select * from visit where collaboration_id in (:collaborations) and starts_at is not null order by id")
    List<VisitRow> dated(Collection<UUID> collaborations);

    /** The last step of a visit, or its own moment where that is later. */
    @Query("""
        select max(if(state = 'CANCELLED' or starts_at is null, changed_at, greatest(changed_at, starts_at)))
        from visit where collaboration_id = :collaboration having count(*) > 0\
        """)
    Optional<Instant> lastSign(UUID collaboration);

    @Query("select * from visit where account_id = :account order by id")
    List<VisitRow> by(UUID account);

    @Query("delete from visit where collaboration_id in " + EndedCollaborations.BEFORE + " limit 1000")
    long forget(Instant before);
}
