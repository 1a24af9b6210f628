package org.wisselwerk.unmet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How many persons asked the same, per week and province. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CountRepository extends GenericRepository<CountRepository.CountRow, CountRepository.Key> {

    /** @param number of persons */
    @MappedEntity("unmet_count")
    record CountRow(@EmbeddedId Key key, int number) {}

    /** @param province code, empty when no place was named */
    @Embeddable
    record Key(UUID searchId, String week, String province) {}

    @Query("insert into unmet_count (search_id, week, province, number) values (:search, :week, :province, :number)"
            + " on duplicate key update number = values(number)")
    void put(UUID search, String week, String province, int number);

    @Query("select * from unmet_count where search_id in (:searches)")
    List<Counted> of(Collection<UUID> searches);

    @Introspected
    record Counted(UUID searchId, String week, String province, int number) {}
}
