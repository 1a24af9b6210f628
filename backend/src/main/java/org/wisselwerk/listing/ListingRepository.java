package org.wisselwerk.listing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListingRepository extends GenericRepository<ListingRow, UUID> {

    String ENDING = "state in ('PUBLISHED', 'PAUSED') and last_day between :from and :to "
            + "and opened_on < last_day - interval :days day and (ending_told is null or ending_told <> last_day)";

    void saveAll(Iterable<ListingRow> rows);

    void save(ListingRow row);

    void update(ListingRow row);

    @Query("update listing set state = :state, state_reason = :reason, version = version + 1, index_version ="
            + " index_version + 1, updated_at = :at, published_at = coalesce(published_at, :publishedAt) where id in"
            + " (:ids)")
    void move(
            Collection<UUID> ids,
            ListingState state,
            @Nullable String reason,
            Instant at,
            @Nullable Instant publishedAt);

    void updateAll(Iterable<ListingRow> rows);

    /** Ends of open listings that lie before this day, the oldest first. */
    @Query("select id from listing where state in ('PUBLISHED', 'PAUSED') and last_day < :today "
            + "order by last_day limit :most")
    List<UUID> over(LocalDate today, int most);

    /**
     * Open listings that end between these days, have been open for more than so many days by then, and whose owner was
     * not told of that day yet.
     */
    @Query("select id from listing where " + ENDING + " order by last_day limit :most")
    List<UUID> ending(LocalDate from, LocalDate to, int days, int most);

    /** Those of them that are so still. */
    @Query("select id from listing where id in (:ids) and " + ENDING)
    List<UUID> stillEnding(Collection<UUID> ids, LocalDate from, LocalDate to, int days);

    @Query("update listing set ending_told = last_day where id in (:ids)")
    void toldOfEnding(Collection<UUID> ids);

    @Query("update listing set opened_on = :opened, last_day = :lastDay where id = :id")
    void open(UUID id, LocalDate opened, LocalDate lastDay);

    @Query("update listing set hidden_from = state, hidden_from_reason = state_reason, state = 'HIDDEN', "
            + "state_reason = :reason, version = version + 1, index_version = index_version + 1, updated_at = :at "
            + "where id = :id")
    void hide(UUID id, String reason, Instant at);

    /** Assignments are made from left to right. */
    @Query("update listing set state = hidden_from, state_reason = hidden_from_reason, hidden_from = null, "
            + "hidden_from_reason = null, version = version + 1, index_version = index_version + 1, updated_at = :at "
            + "where id = :id")
    void unhide(UUID id, Instant at);

    /** Of those that nobody can ask about any more, and on which nothing runs. */
    @Query("update listing set contact = null where contact is not null and updated_at < :before "
            + "and (state in ('CLOSED', 'EXPIRED', 'HIDDEN') or state = 'DRAFT' and published_at is not null) "
            + "and not exists (select 1 from commitment c where c.listing_id = listing.id "
            + "and (c.period_to is null or c.period_to >= :before)) limit 1000")
    long forgetContacts(Instant before);

    /** @param address in lower case */
    @Query("""
        select id from listing where contact is not null
        and (lower(json_unquote(json_extract(contact, '$.email'))) = :address
          or json_unquote(json_extract(contact, '$.name')) = :name and organisation_id in (:organisations))
        order by id\
        """)
    List<UUID> naming(String address, String name, Collection<UUID> organisations);

    @Query("update listing set contact = null, version = version + 1, index_version = index_version + 1 "
            + "where id in (:ids)")
    void forgetContacts(Collection<UUID> ids);

    @Query("select id from listing where state = 'DRAFT' and published_at is null and updated_at < :before "
            + "order by id limit :most")
    List<UUID> untouched(Instant before, int most);

    @Query("select id from listing where id in (:ids) and state = 'DRAFT' and published_at is null "
            + "and updated_at < :before")
    List<UUID> stillUntouched(Collection<UUID> ids, Instant before);

    @Query("update listing set renewed_from = :original where id = :id")
    void renewed(UUID id, UUID original);

    /** Copies of a listing that are drafts or open. */
    @Query("select * from listing where renewed_from = :original and state in ('DRAFT', 'PUBLISHED', 'PAUSED')")
    List<ListingRow> copiesOf(UUID original);

    @Query("update listing set period_from = :from, period_to = :to where id = :id")
    void reperiod(UUID id, @Nullable LocalDate from, @Nullable LocalDate to);

    void deleteById(UUID id);

    Optional<ListingRow> findById(UUID id);

    List<ListingRow> findByIdIn(Collection<UUID> ids);

    /** Locked until the transaction ends; in the order of their ids, so that two never wait for each other. */
    @Query("select * from listing where id in (:ids) order by id for update")
    List<ListingRow> lock(Collection<UUID> ids);

    @Query("select * from listing where source = :source and ref in (:refs) for update")
    List<ListingRow> lockByRef(String source, Collection<String> refs);

    List<ListingRow> findBySourceAndRefIn(String source, Collection<String> refs);

    List<ListingRow> findByOrganisationIdOrderByUpdatedAtDesc(UUID organisationId, Pageable page);

    List<ListingRow> findByOrganisationIdAndStateOrderByUpdatedAtDesc(
            UUID organisationId, ListingState state, Pageable page);

    long countByOrganisationId(UUID organisationId);

    long countByOrganisationIdAndState(UUID organisationId, ListingState state);

    /** Those that nobody holds at this moment. */
    @Query("select id from listing where id in (:ids) for update skip locked")
    List<UUID> lockFree(Collection<UUID> ids);

    @Query("update listing set index_version = index_version + 1 where id in (:ids)")
    void touch(Collection<UUID> ids);

    @Query("""
        select id from listing where organisation_id = :organisation and state = 'PUBLISHED' and last_day <= :until
        order by last_day limit :most\
        """)
    List<UUID> endingOf(UUID organisation, LocalDate until, int most);

    @Query("select id from listing where organisation_id = :organisation and state = 'PUBLISHED'")
    List<UUID> publishedOf(UUID organisation);

    /** For reading all, in steps: ids after a given one. */
    @Query("select id from listing where id > :after order by id limit :most")
    List<UUID> idsAfter(String after, int most);

    @Query("select * from listing where id > :after and (:source is null or source = :source) "
            + "and state <> 'DRAFT' order by id limit :most")
    List<ListingRow> after(String after, @Nullable String source, int most);

    @Query("select count(*) from listing where source = :source and state in ('PUBLISHED', 'PAUSED')")
    long countOpenOfSource(String source);
}
