package org.wisselwerk.listing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListingHeadingRepository extends GenericRepository<ListingHeadingRow, UUID> {

    List<ListingHeadingRow> findByIdIn(Collection<UUID> ids);
}
