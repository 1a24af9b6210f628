package org.wisselwerk.matching;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.UUID;

/** The facts of published listings, so that who judges many of them need not read their texts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FactsRepository extends GenericRepository<FactsRepository.FactsRow, UUID> {

    /** @param facts as {@link FactsFormat} writes them */
    @MappedEntity("listing_facts")
    record FactsRow(@Id UUID listingId, String facts) {}

    void saveAll(Iterable<FactsRow> rows);

    @Query("delete from listing_facts where listing_id in (:ids)")
    void forget(Collection<UUID> ids);
}
