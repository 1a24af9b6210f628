package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What became of what was proposed on needs, whoever proposed it: a need stands on the asking side. */
@Singleton
public class ProposalsOnNeeds {

    private final OnNeedsRepository collaborations;

    ProposalsOnNeeds(OnNeedsRepository collaborations) {
        this.collaborations = collaborations;
    }

    /** All that ever were, in no order. */
    public List<ProposalEnd> of(Collection<UUID> needs) {
        return needs.isEmpty() ? List.of() : collaborations.on(needs);
    }

    /** The needs that these collaborations are about. */
    public List<UUID> needsOf(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : collaborations.needs(ids);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface OnNeedsRepository extends GenericRepository<CollaborationRow, UUID> {

        @Query("""
            select asking_listing_id as need, state, created_at as proposed_at, ended_side as `by`,
              ended_reason as reason, updated_at as at
            from collaboration where asking_listing_id in (:needs)\
            """)
        List<ProposalEnd> on(Collection<UUID> needs);

        @Query("select distinct asking_listing_id from collaboration "
                + "where id in (:ids) and asking_listing_id is not null")
        List<UUID> needs(Collection<UUID> ids);
    }
}
