package org.wisselwerk.additions;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LabelRepository extends GenericRepository<LabelRow, UUID> {

    void save(LabelRow row);

    long count();

    @Query("select * from vocabulary_label order by id")
    List<LabelRow> all();

    @Query("select * from vocabulary_label where language = :language and folded = :folded")
    Optional<LabelRow> accepted(String language, String folded);

    @Query("delete from vocabulary_label where concept_id = :conceptId and language = :language and folded = :folded")
    long remove(String conceptId, String language, String folded);
}
