package org.wisselwerk.visit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Side;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PupilRepository extends GenericRepository<PupilRow, UUID> {

    @Query("""
        insert into visit_pupil (id, visit_id, side, label, learned, needs, shared)
        values (:id, :visit, :side, :label, :learned, :needs, :shared)
        on duplicate key update learned = :learned, needs = :needs, shared = :shared\
        """)
    void note(
            UUID id,
            UUID visit,
            Side side,
            String label,
            @Nullable String learned,
            @Nullable String needs,
            boolean shared);

    @Query("select * from visit_pupil where visit_id in (:visits) order by label")
    List<PupilRow> of(Collection<UUID> visits);
}
