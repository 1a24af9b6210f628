package org.wisselwerk.esco;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Which files have been read. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EscoFileRepository extends GenericRepository<EscoFileRepository.Row, EscoFileRepository.Key> {

    @MappedEntity("esco_file")
    record Row(@EmbeddedId Key id, long rowsInFile, Instant readAt) {}

    /** @param language empty for relations that name none */
    @Embeddable
    record Key(String file, String language) {}

    @Query("select * from esco_file order by file, language")
    List<Row> all();
}
