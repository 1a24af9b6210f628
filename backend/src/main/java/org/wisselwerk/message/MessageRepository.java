package org.wisselwerk.message;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MessageRepository extends GenericRepository<MessageRow, UUID> {

    void save(MessageRow row);

    Optional<MessageRow> findByCollaborationIdAndAccountIdAndClientId(
            UUID collaborationId, UUID accountId, UUID clientId);

    Optional<MessageRow> findByIdAndCollaborationId(UUID id, UUID collaborationId);

    @Query("""
        select * from message where collaboration_id = :collaboration
        order by number desc limit :most offset :skip\
        """)
    List<MessageRow> newest(UUID collaboration, int most, int skip);

    @Query("select count(*) from message where collaboration_id = :collaboration")
    long count(UUID collaboration);

    @Query("select coalesce(max(number), 0) from message where collaboration_id = :collaboration")
    int last(UUID collaboration);

    @Query("select at from message where collaboration_id = :collaboration order by number desc limit 1")
    Optional<Instant> lastAt(UUID collaboration);

    @Query("""
        select m.collaboration_id, count(*) as messages from message m
        left join message_read r on r.collaboration_id = m.collaboration_id and r.account_id = :account
        where m.collaboration_id in (:collaborations) and m.account_id <> :account
          and m.number > coalesce(r.number, 0)
        group by m.collaboration_id\
        """)
    List<Unread> unread(UUID account, Collection<UUID> collaborations);

    @Query("select * from message where account_id = :account order by at")
    List<MessageRow> by(UUID account);

    @Query("""
        delete from message where collaboration_id in
          (select id from collaboration where ended_on < :before) limit 1000\
        """)
    long forget(LocalDate before);

    @Introspected
    record Unread(UUID collaborationId, int messages) {}
}
