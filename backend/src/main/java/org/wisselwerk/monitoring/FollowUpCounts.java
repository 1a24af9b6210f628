package org.wisselwerk.monitoring;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.listing.Kind;

/** Counts events about what came of needs and agreements; parameters as in {@link EventCounts}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FollowUpCounts extends GenericRepository<EventCounts.EventRow, UUID> {

    @Query("""
        select json_unquote(json_extract(data, '$.kind')) as kind,
          json_unquote(json_extract(data, '$.province')) as province,
          json_unquote(json_extract(data, '$.reason')) as reason,
          json_unquote(json_extract(data, '$.because')) as because,
          organisation_id as organisation, count(*) as number
        from event where type = :type and at >= :from and at < :until
        and (:sector is null or json_overlaps(json_extract(data, '$.sectors'), :sector))
        and (:own is null or organisation_id = :own)
        group by kind, province, reason, because, organisation\
        """)
    List<Unmet> unmet(String type, Instant from, Instant until, @Nullable String sector, @Nullable String own);

    @Query("""
        select json_unquote(json_extract(data, '$.kind')) as kind,
          json_unquote(json_extract(data, '$.province')) as province,
          json_unquote(json_extract(data, '$.theme')) as theme,
          json_unquote(json_extract(data, '$.asking')) as asking,
          json_unquote(json_extract(data, '$.offering')) as offering,
          sum(cast(json_extract(data, '$.rated') as signed)) as whole,
          sum(cast(json_extract(data, '$.kept') as signed)) as part
        from event where type = :type and at >= :from and at < :until
        and (:sector is null or json_overlaps(json_extract(data, '$.sectors'), :sector))
        and (:own is null or json_unquote(json_extract(data, '$.asking')) = :own
          or json_unquote(json_extract(data, '$.offering')) = :own)
        group by kind, province, theme, asking, offering\
        """)
    List<Kept> rated(String type, Instant from, Instant until, @Nullable String sector, @Nullable String own);

    /**
     * Evaluations from before the events said where and between whom count nowhere. An organisation counts its own
     * alone: what the other side says it reads when both have said it.
     */
    @Query("""
        select json_unquote(json_extract(data, '$.kind')) as kind,
          json_unquote(json_extract(data, '$.province')) as province, '' as theme,
          json_unquote(json_extract(data, '$.asking')) as asking,
          json_unquote(json_extract(data, '$.offering')) as offering, count(*) as whole,
          sum(case when cast(json_extract(data, '$.EXPECTATIONS_KEPT') as signed) >= :good then 1 else 0 end) as part
        from event where type = :type and at >= :from and at < :until
        and json_extract(data, '$.EXPECTATIONS_KEPT') is not null and json_extract(data, '$.asking') is not null
        and (:sector is null or json_overlaps(json_extract(data, '$.sectors'), :sector))
        and (:own is null or organisation_id = :own)
        group by kind, province, asking, offering\
        """)
    List<Kept> evaluated(
            String type, int good, Instant from, Instant until, @Nullable String sector, @Nullable String own);

    /** @param because empty where nobody said no with a reason */
    @Introspected
    record Unmet(Kind kind, String province, String reason, String because, UUID organisation, int number) {}

    /**
     * @param theme empty where it is about all together
     * @param part how much of the whole was kept
     */
    @Introspected
    record Kept(Kind kind, String province, String theme, UUID asking, UUID offering, int whole, int part) {}
}
