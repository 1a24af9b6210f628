package org.wisselwerk.matching.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/** Where proposals stood among the matches of whoever proposed, for matching. */
@Singleton
public class ProposedMatches {

    private final ProposedRepository proposed;

    ProposedMatches(ProposedRepository proposed) {
        this.proposed = proposed;
    }

    /** Whether this proposal was noted. */
    public boolean knows(UUID collaboration) {
        return proposed.existsByCollaborationId(collaboration);
    }

    /**
     * Notes a proposal, once.
     *
     * @param position in the list of matches, from 1; null when it was in none
     * @param score 0 to 100, null without a listing of the proposer's own
     */
    public void add(UUID collaboration, Kind kind, @Nullable Integer position, @Nullable Double score, Instant at) {
        proposed.add(collaboration, kind, position, score, at);
    }

    /** Notes that both signed. */
    public void agreed(UUID collaboration, Instant at) {
        proposed.agreed(collaboration, at);
    }

    @MappedEntity("proposed_match")
    record ProposedRow(@Id UUID collaborationId) {}

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface ProposedRepository extends GenericRepository<ProposedRow, UUID> {

        boolean existsByCollaborationId(UUID collaborationId);

        @Query("insert ignore into proposed_match (collaboration_id, kind, position, score, at) "
                + "values (:collaboration, :kind, :position, :score, :at)")
        void add(
                UUID collaboration,
                Kind kind,
                @io.micronaut.core.annotation.Nullable Integer position,
                @io.micronaut.core.annotation.Nullable Double score,
                Instant at);

        @Query("update proposed_match set agreed_at = :at where collaboration_id = :collaboration "
                + "and agreed_at is null")
        void agreed(UUID collaboration, Instant at);
    }
}
