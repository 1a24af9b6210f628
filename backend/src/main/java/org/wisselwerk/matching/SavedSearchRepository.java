package org.wisselwerk.matching;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SavedSearchRepository extends GenericRepository<SavedSearchRow, UUID> {

    void save(SavedSearchRow row);

    void updateAll(Iterable<SavedSearchRow> rows);

    List<SavedSearchRow> findByAccountIdOrderById(UUID account);

    void deleteByAccountId(UUID accountId);

    @Query("delete from heard where account_id = :account")
    void unhear(UUID account);

    @Query("delete from saved_search where id = :id and account_id = :account")
    long delete(UUID id, UUID account);

    /** For reading all, in steps: those after a given one, locked until the transaction ends. */
    @Query("select * from saved_search where id > :after order by id limit :most for update")
    List<SavedSearchRow> lockAfter(String after, int most);

    /**
     * Those with one of these terms that take the direction, the kind, one of the study domains and the place of a
     * listing, in the order of their ids, after a given one.
     *
     * @param direction as a bit, like kind and study domains
     */
    @Query("""
        select s.* from (
          select distinct t.search_id from saved_search_term t where t.term in (:terms) and t.search_id > :after) found
        join saved_search s on s.id = found.search_id
        where s.directions & :direction <> 0 and s.kinds & :kind <> 0 and s.study_domains & :studyDomains <> 0
        and (s.south is null or :lat is null
          or (:lat between s.south and s.north and :lon between s.west and s.east))
        order by s.id limit :most\
        """)
    List<SavedSearchRow> withTerms(
            Collection<String> terms,
            int direction,
            int kind,
            int studyDomains,
            @Nullable Double lat,
            @Nullable Double lon,
            String after,
            int most);

    /** Under which terms a search is looked up. */
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Terms extends GenericRepository<TermRow, UUID> {

        void saveAll(Iterable<TermRow> rows);

        @Query("delete from saved_search_term where search_id in (:searches)")
        void forget(Collection<UUID> searches);
    }

    /** Both together are its key. */
    @MappedEntity("saved_search_term")
    record TermRow(@Id UUID searchId, String term) {}
}
