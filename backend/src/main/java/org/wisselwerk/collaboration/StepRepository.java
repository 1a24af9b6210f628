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
interface StepRepository extends GenericRepository<StepRow, Long> {

    void saveAll(Iterable<StepRow> rows);

    List<StepRow> findByCollaborationIdOrderById(UUID collaborationId);

    @Query("""
        select s.id, s.collaboration_id as collaboration, s.event, s.side, c.asking_id as asking,
          c.offering_id as offering, c.asking_listing_id as asking_listing, c.offering_listing_id as offering_listing
        from collaboration_step s join collaboration c on c.id = s.collaboration_id
        where s.collaboration_id in (:collaborations) and s.at >= :since order by s.id\
        """)
    List<CollaborationNews.News> news(Collection<UUID> collaborations, Instant since);

    /** How proposals of and to an organisation went, by collaboration. */
    @Query("""
        select s.collaboration_id as collaboration, s.event, s.side, s.at, c.asking_id as asking
        from collaboration_step s join collaboration c on c.id = s.collaboration_id
        where (c.asking_id = :organisation or c.offering_id = :organisation) and s.at >= :since
        and s.event in ('PROPOSED', 'COUNTERED', 'ACCEPTED', 'DECLINED', 'EXPIRED')
        order by s.collaboration_id, s.id limit 10000\
        """)
    List<AnswerTimes.Turn> turns(UUID organisation, Instant since);

    @Query("select id, asking_id as asking, offering_id as offering from collaboration where id in (:collaborations)")
    List<CollaborationNews.Parties> parties(Collection<UUID> collaborations);
}
