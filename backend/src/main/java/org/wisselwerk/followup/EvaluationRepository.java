package org.wisselwerk.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.collaboration.EndedCollaborations;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EvaluationRepository extends GenericRepository<EvaluationRow, UUID> {

    void save(EvaluationRow row);

    @Query("select * from evaluation where collaboration_id = :collaboration")
    List<EvaluationRow> of(UUID collaboration);

    @Query("select * from evaluation where account_id = :account")
    List<EvaluationRow> by(UUID account);

    @Query("delete from evaluation where collaboration_id in " + EndedCollaborations.BEFORE + " limit 1000")
    long forget(Instant before);

    /** Where both sides would do it again and nobody has begun to. */
    @Query("""
        select asking.collaboration_id from evaluation asking
        join evaluation offering on offering.collaboration_id = asking.collaboration_id
        left join collaboration_renewal renewal on renewal.renewal_of = asking.collaboration_id
        where asking.collaboration_id in (:collaborations) and renewal.renewal_of is null
        and asking.side = 'ASKING' and offering.side = 'OFFERING'
        and asking.again in (:willing) and offering.again in (:willing)\
        """)
    List<String> renewable(Collection<UUID> collaborations, Collection<Again> willing);

    /** Which one goes on with this. */
    @Query("select collaboration_id from collaboration_renewal where renewal_of = :collaboration")
    Optional<String> renewal(UUID collaboration);

    /** With which this one goes on. */
    @Query("select renewal_of from collaboration_renewal where collaboration_id = :collaboration")
    Optional<String> renewed(UUID collaboration);

    @Query("insert into collaboration_renewal (collaboration_id, renewal_of) values (:collaboration, :renewalOf)")
    void renew(UUID collaboration, UUID renewalOf);
}
