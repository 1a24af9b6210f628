package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which revision of the terms somebody has looked at last. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SeenTermsRepository extends GenericRepository<SeenTermsRow, UUID> {

    @Query("select * from seen_terms where account_id = :account and collaboration_id = :collaboration")
    Optional<SeenTermsRow> of(UUID account, UUID collaboration);

    @Query("""
        insert into seen_terms (account_id, collaboration_id, revision) values (:account, :collaboration, :revision)
        on duplicate key update revision = :revision\
        """)
    void look(UUID account, UUID collaboration, int revision);

    @Query("select account_id from seen_terms where collaboration_id = :collaboration and revision >= :revision")
    List<UUID> whoSaw(UUID collaboration, int revision);

    @Query("select * from seen_terms where account_id = :account order by collaboration_id")
    List<SeenTermsRow> all(UUID account);

    @Query("delete from seen_terms where account_id = :account")
    void forget(UUID account);
}
