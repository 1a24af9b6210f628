package org.wisselwerk.gap;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GapRepository extends GenericRepository<GapRow, UUID> {

    void save(GapRow row);

    void update(GapRow row);

    void deleteById(UUID id);

    /** The last time that it was open. */
    @Query("select * from gap where listing_id = :listing order by opened_on desc limit 1")
    Optional<GapRow> last(UUID listing);

    @Query("select * from gap where listing_id = :listing and opened_on = :openedOn for update")
    Optional<GapRow> lock(UUID listing, LocalDate openedOn);

    @Query("select * from gap where id in (:ids) and settled_at is null order by id for update")
    List<GapRow> lockUnsettled(Collection<UUID> ids);

    @Query("select id from gap where settled_at is null and found is not null and ended_on < :before "
            + "order by ended_on, id limit :most")
    List<UUID> due(LocalDate before, int most);

    /** Those of an organisation of which it can still say why. */
    @Query("select * from gap where organisation_id = :organisation and settled_at is null and found is not null "
            + "and answer is null order by ended_on limit :most")
    List<GapRow> unanswered(UUID organisation, int most);
}
