package org.wisselwerk.matching;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;

/** The concepts of published listings, to find listings by them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ConceptRepository extends GenericRepository<ConceptRepository.ConceptRow, UUID> {

    /** All of it together is its key. */
    @MappedEntity("listing_concept")
    record ConceptRow(@Id UUID listingId, String conceptId, Direction direction, Kind kind) {}

    void saveAll(Iterable<ConceptRow> rows);

    /** Those of these listings that name any. */
    @Query("select distinct listing_id from listing_concept where listing_id in (:ids)")
    Set<UUID> naming(Collection<UUID> ids);

    @Query("delete from listing_concept where listing_id in (:ids)")
    void forget(Collection<UUID> ids);
}
