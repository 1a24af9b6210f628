package org.wisselwerk.matching;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;

/**
 * Published listings, narrow. Two questions: which listings ({@code n}) of a direction and kind may be served by a given
 * one ({@code me}); the answers are ids in ascending order, after a given one.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NarrowRepository extends GenericRepository<NarrowRow, UUID> {

    /** Not over, of another organisation; with a day in common and within reach, as far as both say so. */
    String MAY_BE_SERVED = """
         n.organisation_id <> me.organisation_id
        and (n.period_to is null or n.period_to >= :today)
        and (n.last_day is null or me.last_day is null
          or (n.first_day <= me.last_day and n.last_day >= greatest(me.first_day, :today)))
        and (n.lat is null or me.lat is null or (n.south is null and me.south is null)
          or (me.lat between n.south and n.north and me.lon between n.west and n.east)
          or (n.lat between me.south and me.north and n.lon between me.west and me.east))
        order by n.listing_id limit :most\
        """;

    /** Those that have one of these concepts. */
    @Query("""
        select n.listing_id from (
          select distinct c.listing_id from listing_concept c where c.concept_id in (:concepts)
          and c.direction = :direction and c.kind = :kind and c.listing_id > :after) shared
        join listing_narrow n on n.listing_id = shared.listing_id
        join listing_narrow me on me.listing_id = :listing where\
        """ + MAY_BE_SERVED)
    List<UUID> sharingConcepts(
            UUID listing,
            Collection<String> concepts,
            Direction direction,
            Kind kind,
            LocalDate today,
            String after,
            int most);

    /** Those whose words weigh so much, and have at least so many bits in common with the words of the given one. */
    @Query("""
        select n.listing_id from listing_narrow n join listing_narrow me on me.listing_id = :listing
        where n.direction = :direction and n.kind = :kind and n.listing_id > :after and n.words_weight >= :weight
        and bit_count(n.bits0 & me.bits0) + bit_count(n.bits1 & me.bits1) + bit_count(n.bits2 & me.bits2)
          + bit_count(n.bits3 & me.bits3) + bit_count(n.bits4 & me.bits4) + bit_count(n.bits5 & me.bits5)
          + bit_count(n.bits6 & me.bits6) + bit_count(n.bits7 & me.bits7) >= :bits and\
        """ + MAY_BE_SERVED)
    List<UUID> sharingWords(
            UUID listing,
            double weight,
            int bits,
            Direction direction,
            Kind kind,
            LocalDate today,
            String after,
            int most);

    /** @param facts as {@link FactsFormat} writes them */
    @Introspected
    record WithFacts(UUID listingId, UUID organisationId, String facts) {}

    @Query("select n.listing_id, n.organisation_id, f.facts from listing_narrow n"
            + " join listing_facts f on f.listing_id = n.listing_id where n.listing_id in (:ids)"
            + " order by n.listing_id")
    List<WithFacts> withFacts(Collection<UUID> ids);

    @Introspected
    record Kept(UUID listingId, long indexVersion) {}

    /** Locked until the transaction ends. */
    @Query("select listing_id, index_version from listing_narrow where listing_id in (:ids) order by listing_id"
            + " for update")
    List<Kept> lock(Collection<UUID> ids);

    @Query("select count(*) from listing_narrow where listing_id = :listing and index_version >= :indexVersion")
    long countKept(UUID listing, long indexVersion);

    void saveAll(Iterable<NarrowRow> rows);

    @Query("delete from listing_narrow where listing_id in (:ids)")
    void forget(Collection<UUID> ids);
}
