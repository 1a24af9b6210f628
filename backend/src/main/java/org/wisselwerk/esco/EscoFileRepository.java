package org.wisselwerk.esco;

import io.micronaut.core.annotation.Introspected;
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
    record Row(@EmbeddedId Key key, long rowsInFile, Instant readAt) {}

    /** @param language empty for relations that name none */
    @Embeddable
    record Key(String file, String language) {}

    @Introspected
    record Read(String file, String language, long rowsInFile, Instant readAt) {}

    @Query("select file, language, rows_in_file, read_at from esco_file order by file, language")
    List<Read> all();
}
