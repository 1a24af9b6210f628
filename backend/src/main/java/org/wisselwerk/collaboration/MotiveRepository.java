package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MotiveRepository extends GenericRepository<CollaborationRow, UUID> {

    @Query("select side, version, codes, words from motive where collaboration_id = :collaboration")
    List<MotiveRow> of(UUID collaboration);

    /** Under the lock of the collaboration. */
    @Query("""
        insert into motive (collaboration_id, side, version, codes, words)
        values (:collaboration, :side, 1, :codes, :words)
        on duplicate key update version = version + 1, codes = :codes, words = :words\
        """)
    void state(
            UUID collaboration, Side side, @TypeDef(type = DataType.JSON) List<String> codes, @Nullable String words);
}
