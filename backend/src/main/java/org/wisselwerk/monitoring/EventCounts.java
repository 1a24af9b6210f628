package org.wisselwerk.monitoring;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.listing.Kind;

/** Counts events. {@code sector} is a JSON list of one code, null for all; {@code own} an organisation, null for all. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EventCounts extends GenericRepository<EventCounts.EventRow, UUID> {

    @Query("""
        select json_unquote(json_extract(data, '$.kind')) as kind,
          json_unquote(json_extract(data, '$.province')) as province, count(*) as number
        from event where type = :type and at >= :from and at < :until
        and (:sector is null or json_overlaps(json_extract(data, '$.sectors'), :sector))
        and (:own is null or organisation_id = :own)
        group by kind, province\
        """)
    List<Supply> supply(String type, Instant from, Instant until, @Nullable String sector, @Nullable UUID own);

    @Query("""
        select type, coalesce(json_unquote(json_extract(data, '$.reason')), '') as reason,
          json_unquote(json_extract(data, '$.kind')) as kind,
          json_unquote(json_extract(data, '$.province')) as province,
          json_unquote(json_extract(data, '$.asking')) as asking,
          json_unquote(json_extract(data, '$.offering')) as offering, count(*) as number
        from event where type in (:types) and at >= :from and at < :until
        and (:sector is null or json_overlaps(json_extract(data, '$.sectors'), :sector))
        and (:own is null or json_unquote(json_extract(data, '$.asking')) = :own
          or json_unquote(json_extract(data, '$.offering')) = :own)
        group by type, reason, kind, province, asking, offering\
        """)
    List<Outcome> outcomes(
            List<String> types, Instant from, Instant until, @Nullable String sector, @Nullable String own);

    /** As much of an event as says that it is one; the journal owns the table. */
    @MappedEntity("event")
    record EventRow(@Id UUID id) {}

    @Introspected
    record Supply(Kind kind, String province, int number) {}

    /** @param reason a code, empty where nobody gave one */
    @Introspected
    record Outcome(String type, String reason, Kind kind, String province, UUID asking, UUID offering, int number) {}
}
