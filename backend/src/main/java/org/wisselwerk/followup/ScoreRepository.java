package org.wisselwerk.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ScoreRepository extends GenericRepository<ScoreRow, UUID> {

    void saveAll(Iterable<ScoreRow> rows);

    /** The oldest first. */
    @Query("select * from check_in_score where collaboration_id = :collaboration order by check_in_id, id")
    List<ScoreRow> of(UUID collaboration);

    /** As above. */
    @Query("select * from check_in_score where collaboration_id in (:collaborations) order by check_in_id, id")
    List<ScoreRow> ofAll(Collection<UUID> collaborations);

    @Query("select * from check_in_score where check_in_id in (:checkIns) order by id")
    List<ScoreRow> in(Collection<UUID> checkIns);
}
