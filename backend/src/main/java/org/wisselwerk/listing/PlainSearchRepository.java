package org.wisselwerk.listing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Statements of {@link PlainSearch}. An empty text filters nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlainSearchRepository extends GenericRepository<ListingRow, UUID> {

    String WHERE = """
         where state = 'PUBLISHED' and (period_to is null or period_to >= :today)
        and (:directions = '' or find_in_set(direction, :directions) > 0)
        and (:kinds = '' or find_in_set(kind, :kinds) > 0)
        and (:organisations = '' or find_in_set(organisation_id, :organisations) > 0)
        and (:sources = '' or find_in_set(source, :sources) > 0)
        and concat_ws(' ', title, description, competences) like :one
        and concat_ws(' ', title, description, competences) like :two
        and concat_ws(' ', title, description, competences) like :three
        and organisation_id not in (select id from organisation where verification in ('REJECTED', 'SUSPENDED'))
        and (lat is null or (lat between :south and :north and lon between :west and :east))
        """;

    @Query("select * from listing" + WHERE + " order by published_at desc, id limit :most offset :skip")
    List<ListingRow> find(
            String directions,
            String kinds,
            String organisations,
            String sources,
            String one,
            String two,
            String three,
            double south,
            double north,
            double west,
            double east,
            LocalDate today,
            int most,
            int skip);

    @Query("select count(*) from listing" + WHERE)
    long count(
            String directions,
            String kinds,
            String organisations,
            String sources,
            String one,
            String two,
            String three,
            double south,
            double north,
            double west,
            double east,
            LocalDate today);
}
