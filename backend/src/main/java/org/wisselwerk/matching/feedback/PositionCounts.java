package org.wisselwerk.matching.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.listing.Kind;

/** How often matches at each position were proposed, agreed on and dismissed: numbers only, never whose. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PositionCounts extends GenericRepository<DismissalRow, UUID> {

    @Query("""
        select kind, position, count(*) as number, count(agreed_at) as agreed, coalesce(sum(score), 0) as scores,
          count(score) as scored, coalesce(sum(case when agreed_at is null then 0 else score end), 0) as agreed_scores,
          coalesce(sum(case when agreed_at is null or score is null then 0 else 1 end), 0) as agreed_scored
        from proposed_match group by kind, position\
        """)
    List<Proposed> proposed();

    @Query("""
        select l.kind as kind, d.position as position, count(*) as number, sum(d.score) as scores
        from dismissal d join listing l on l.id = d.listing_id group by l.kind, d.position\
        """)
    List<Dismissed> dismissed();

    /** @param position null where it is not known */
    @Introspected
    record Proposed(
            Kind kind,
            @Nullable Integer position,
            long number,
            long agreed,
            double scores,
            long scored,
            double agreedScores,
            long agreedScored) {}

    @Introspected
    record Dismissed(Kind kind, @Nullable Integer position, long number, double scores) {}
}
