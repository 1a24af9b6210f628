package org.wisselwerk.unmet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Who asked what this week, as hashes that nothing but the week's key makes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HashRepository extends GenericRepository<HashRepository.HashRow, HashRepository.Key> {

    /** @param province code, empty when no place was named */
    @MappedEntity("unmet_hash")
    record HashRow(@EmbeddedId Key key, String province) {}

    @Embeddable
    record Key(String week, String wordsHash, String personHash) {}

    /** 0 when this person asked this before. */
    @Query("insert ignore into unmet_hash (week, words_hash, person_hash, province)"
            + " values (:week, :wordsHash, :personHash, :province)")
    long add(String week, String wordsHash, String personHash, String province);

    @Query("select province, count(*) as number from unmet_hash"
            + " where week = :week and words_hash = :wordsHash group by province")
    List<Persons> persons(String week, String wordsHash);

    @Introspected
    record Persons(String province, int number) {}
}
