package org.wisselwerk.notification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WayRepository extends GenericRepository<NotificationRow, UUID> {

    @Query("select account_id, topic, way, stop_token from notification_way where account_id = :account")
    List<WayRow> of(UUID account);

    @Query("select account_id, topic, way, stop_token from notification_way where stop_token = :token")
    Optional<WayRow> byToken(String token);

    @Query("delete from notification_way where account_id = :account")
    void erase(UUID account);

    /** Keeps the token that is there, so that links in older letters go on working. */
    @Query("""
        insert into notification_way (account_id, topic, way, stop_token) values (:account, :topic, :way, :token)
        on duplicate key update way = values(way)\
        """)
    void choose(UUID account, Topic topic, Topic.Way way, String token);

    /** Makes sure that there is a row, without choosing anything anew. */
    @Query("""
        insert into notification_way (account_id, topic, way, stop_token) values (:account, :topic, :way, :token)
        on duplicate key update way = way\
        """)
    void begin(UUID account, Topic topic, Topic.Way way, String token);
}
