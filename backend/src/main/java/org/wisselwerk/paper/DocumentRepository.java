package org.wisselwerk.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.collaboration.EndedCollaborations;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DocumentRepository extends GenericRepository<DocumentRow, UUID> {

    void save(DocumentRow row);

    @Query("delete from document where id = :id")
    void remove(UUID id);

    @Query("delete from document where collaboration_id in " + EndedCollaborations.BEFORE + " limit 100")
    long forget(Instant before);

    @Query("select count(*) > 0 from document where collaboration_id = :collaboration and seal = :seal")
    boolean isSealed(UUID collaboration, String seal);

    @Query("""
        select id, collaboration_id, kind, language, revision, name, media_type, size, sha256, created_at
        from document where collaboration_id = :collaboration order by id\
        """)
    List<Document> of(UUID collaboration);

    @Query("""
        select id, collaboration_id, kind, language, revision, name, media_type, size, sha256, created_at
        from document where created_by = :account order by id\
        """)
    List<Document> by(UUID account);

    Optional<DocumentRow> findByIdAndCollaborationId(UUID id, UUID collaborationId);

    /** Agreements that were sealed with this digest. */
    @Query("""
        select id, collaboration_id, kind, language, revision, name, media_type, size, sha256, created_at
        from document where sha256 = :sha256 and kind = 'AGREEMENT' order by id limit 1\
        """)
    Optional<Document> sealed(String sha256);
}
