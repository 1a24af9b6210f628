package org.wisselwerk.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.collaboration.Side;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StatementRepository extends GenericRepository<StatementRow, UUID> {

    @Query("""
        select collaboration_id, code, side, day, at from paper_statement
        where collaboration_id in (:collaborations) order by collaboration_id, code\
        """)
    List<StatementRow> of(Collection<UUID> collaborations);

    @Query("select collaboration_id, code, side, day, at from paper_statement where account_id = :account order by at")
    List<StatementRow> by(UUID account);

    @Query("""
        insert into paper_statement (collaboration_id, code, side, day, at, account_id)
        values (:collaboration, :code, :side, :day, :at, :account)
        on duplicate key update side = :side, day = :day, at = :at, account_id = :account\
        """)
    void state(UUID collaboration, String code, Side side, LocalDate day, Instant at, UUID account);

    @Query("delete from paper_statement where collaboration_id = :collaboration and code = :code")
    void takeBack(UUID collaboration, String code);
}
