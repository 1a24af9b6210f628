package org.wisselwerk.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import org.wisselwerk.collaboration.ExpectationTheme;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TallyRepository extends GenericRepository<ScoreRow, UUID> {

    /** @return 0 when it was counted before */
    @Query("insert ignore into expectation_tally (collaboration_id, theme, rated, kept) "
            + "values (:collaboration, :theme, :rated, :kept)")
    int add(UUID collaboration, ExpectationTheme theme, int rated, int kept);
}
