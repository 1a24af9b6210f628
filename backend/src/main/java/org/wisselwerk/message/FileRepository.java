package org.wisselwerk.message;

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
interface FileRepository extends GenericRepository<FileRow, UUID> {

    void save(FileRow row);

    Optional<FileRow> findByIdAndCollaborationId(UUID id, UUID collaborationId);

    @Query("select id, message_id, name, media_type, size from message_file where message_id in (:messages) order by"
            + " id")
    List<FileRow.Brief> of(Collection<UUID> messages);

    @Query("select count(*) from message_file where collaboration_id = :collaboration")
    long countIn(UUID collaboration);

    /** Only what the sender has put ready here and not sent yet. */
    @Query("""
        update message_file set message_id = :message
        where id in (:files) and collaboration_id = :collaboration and account_id = :account and message_id is null\
        """)
    long attach(UUID message, Collection<UUID> files, UUID collaboration, UUID account);

    @Query("select collaboration_id, name, media_type, size, created_at from message_file where account_id = :account"
            + " order by id")
    List<FileRow.Sent> by(UUID account);

    @Query("delete from message_file where id = :id")
    void remove(UUID id);

    @Query("delete from message_file where account_id = :account and message_id is null")
    void dropLoose(UUID account);

    @Query("delete from message_file where message_id is null and created_at < :before limit 1000")
    long forgetLoose(Instant before);

    @Query("""
        delete from message_file where collaboration_id in
          (select id from collaboration where ended_on < :before) limit 1000\
        """)
    long forget(LocalDate before);
}
