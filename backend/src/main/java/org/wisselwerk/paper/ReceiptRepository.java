package org.wisselwerk.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.collaboration.EndedCollaborations;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReceiptRepository extends GenericRepository<ReceiptRow, UUID> {

    @Query("select * from paper_receipt where collaboration_id = :collaboration order by label")
    List<ReceiptRow> of(UUID collaboration);

    List<ReceiptRow> findByAccountId(UUID accountId);

    @Query("""
        insert into paper_receipt (collaboration_id, label, day, account_id)
        values (:collaboration, :label, :day, :account)
        on duplicate key update day = :day, account_id = :account\
        """)
    void receive(UUID collaboration, String label, LocalDate day, UUID account);

    @Query("delete from paper_receipt where collaboration_id in " + EndedCollaborations.BEFORE + " limit 500")
    long forget(Instant before);

    @Query("delete from paper_receipt where collaboration_id = :collaboration and label = :label")
    void takeBack(UUID collaboration, String label);
}
