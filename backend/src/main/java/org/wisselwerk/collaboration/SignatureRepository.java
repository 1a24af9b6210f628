package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignatureRepository extends GenericRepository<SignatureRow, UUID> {

    @Query("""
        insert into signature (collaboration_id, revision, side, sha256, signed_at, account_id)
        values (:collaboration, :revision, :side, :sha256, :at, :account)\
        """)
    void add(UUID collaboration, int revision, Side side, String sha256, Instant at, UUID account);

    /** Under the present revision of each, in the order in which they were given. */
    @Query("""
        select s.collaboration_id, s.revision, s.side, s.sha256, s.signed_at, s.account_id
        from signature s join collaboration c on c.id = s.collaboration_id and c.revision = s.revision
        where s.collaboration_id in (:collaborations) order by s.signed_at, s.side\
        """)
    List<SignatureRow> standing(Collection<UUID> collaborations);

    @Query("select * from signature where account_id = :account order by signed_at")
    List<SignatureRow> by(UUID account);
}
