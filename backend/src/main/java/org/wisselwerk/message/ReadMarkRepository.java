package org.wisselwerk.message;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.collaboration.Side;

/** Up to which message of a collaboration somebody has read. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReadMarkRepository extends GenericRepository<ReadMarkRepository.ReadMark, UUID> {

    /** Never back. */
    @Query("""
        insert into message_read (collaboration_id, account_id, side, number, at)
        values (:collaboration, :account, :side, :number, :at)
        on duplicate key update at = if(:number > number, :at, at), number = greatest(number, :number)\
        """)
    void read(UUID collaboration, UUID account, Side side, int number, Instant at);

    @Query("select * from message_read where collaboration_id = :collaboration")
    List<ReadMark> of(UUID collaboration);

    @Query("select * from message_read where account_id = :account order by at")
    List<ReadMark> by(UUID account);

    @Query("delete from message_read where account_id = :account")
    void erase(UUID account);

    @Query("""
        delete from message_read where collaboration_id in
          (select id from collaboration where ended_on < :before) limit 1000\
        """)
    long forget(LocalDate before);

    /** Collaboration and account together are its key. */
    @MappedEntity("message_read")
    record ReadMark(@Id UUID collaborationId, UUID accountId, Side side, int number, Instant at) {}
}
