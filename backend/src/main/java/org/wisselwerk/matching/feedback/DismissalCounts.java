package org.wisselwerk.matching.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/** Dismissals by kind of listing and reason: numbers only, never whose or in which words. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DismissalCounts extends GenericRepository<DismissalRow, UUID> {

    @Query("""
        select l.kind as kind, d.reason as reason, d.criterion as criterion, count(*) as number,
          avg(d.score) as mean_score, avg(d.position) as mean_position, avg(d.criterion_score) as mean_criterion_score
        from dismissal d join listing l on l.id = d.listing_id
        group by l.kind, d.reason, d.criterion order by number desc, kind, reason\
        """)
    List<Count> byKindAndReason();

    /** Means are over those that have the value; null when none has. */
    @Introspected
    record Count(
            Kind kind,
            DismissalReason reason,
            @Nullable String criterion,
            long number,
            double meanScore,
            @Nullable Double meanPosition,
            @Nullable Double meanCriterionScore) {}
}
