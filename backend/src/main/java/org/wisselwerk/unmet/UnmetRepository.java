package org.wisselwerk.unmet;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnmetRepository extends GenericRepository<UnmetRow, UUID> {

    void save(UnmetRow row);

    void update(UnmetRow row);

    Optional<UnmetRow> findByWordsKey(String wordsKey);

    Optional<UnmetRow> findById(UUID id);

    List<UnmetRow> findByIdIn(Collection<UUID> ids);

    /** Locked until the transaction ends. */
    @Query("select * from unmet_search where id = :id for update")
    Optional<UnmetRow> lock(UUID id);

    /** Ids, the most asked first. */
    @Query("""
        select s.id from unmet_search s join unmet_count c on c.search_id = s.id
        where s.state in (:states) group by s.id
        order by sum(c.number) desc, s.id desc limit :most offset :from\
        """)
    List<UUID> mostAsked(Collection<UnmetState> states, int from, int most);

    long countByStateIn(Collection<UnmetState> states);
}
