package org.wisselwerk.listing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements of {@link PlainSearch}. An empty text or list filters nothing, and so does null. The earth is round: haversine. */
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
        and (:domains = '[]' or json_length(study_domains) = 0 or json_overlaps(study_domains, :domains))
        and (:finality = '[]' or json_length(finality) = 0 or json_overlaps(finality, :finality))
        and (:grades = '[]' or json_length(grades) = 0 or json_overlaps(grades, :grades))
        and (:needs is null or special_needs is null or special_needs = :needs)
        and (:provinces = '' or province is null or find_in_set(province, :provinces) > 0)
        and (:postcodes = '' or province is null or find_in_set(postcode, :postcodes) > 0)
        and (:first is null or period_to is null or period_to >= :first)
        and (:last is null or period_from is null or period_from <= :last)
        and (lat is null or (lat between :south and :north and lon between :west and :east))
        and (:km is null or lat is null or 12742.0176 * asin(least(1, sqrt(pow(sin(radians(lat - :lat) / 2), 2)
          + cos(radians(:lat)) * cos(radians(lat)) * pow(sin(radians(lon - :lon) / 2), 2)))) <= :km)
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
            double lat,
            double lon,
            @Nullable Integer km,
            String domains,
            String finality,
            String grades,
            @Nullable Boolean needs,
            String provinces,
            String postcodes,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
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
            double lat,
            double lon,
            @Nullable Integer km,
            String domains,
            String finality,
            String grades,
            @Nullable Boolean needs,
            String provinces,
            String postcodes,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            LocalDate today);
}
