package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

/** Takes away what two sides wrote, of collaborations that ended before an instant, in batches. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WordsRepository extends GenericRepository<CollaborationRow, UUID> {

    @Query("update collaboration set message = null, ended_text = null, arrangement = null, labels = null where state"
            + " not in ('PROPOSED', 'ALIGNING', 'AGREED', 'ACTIVE') and coalesce(ended_at, updated_at) < :before"
            + " and (message is not null or ended_text is not null or arrangement is not null or labels is not"
            + " null) limit 1000")
    long forgetWords(Instant before);

    @Query("update collaboration_step set arrangement = null, labels = null "
            + "where (arrangement is not null or labels is not null) and collaboration_id in "
            + EndedCollaborations.BEFORE + " limit 1000")
    long forgetSteps(Instant before);

    @Query("update expectation set asking_answer = null, offering_answer = null, agreed = null, asking_value = null, "
            + "offering_value = null, agreed_value = null where (asking_answer is not null "
            + "or offering_answer is not null or agreed is not null or asking_value is not null "
            + "or offering_value is not null or agreed_value is not null) and collaboration_id in "
            + EndedCollaborations.BEFORE + " limit 1000")
    long forgetExpectations(Instant before);

    @Query("delete from expectation_change where collaboration_id in " + EndedCollaborations.BEFORE + " limit 1000")
    long forgetChanges(Instant before);

    @Query("delete from motive where collaboration_id in " + EndedCollaborations.BEFORE + " limit 1000")
    long forgetMotives(Instant before);
}
