package org.wisselwerk.collaboration;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
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
interface CollaborationRepository extends GenericRepository<CollaborationRow, UUID> {

    void save(CollaborationRow row);

    void update(CollaborationRow row);

    @Query("update collaboration set acted_at = :actedAt, due_on = :dueOn where id = :id")
    void actedAt(UUID id, Instant actedAt, @Nullable LocalDate dueOn);

    Optional<CollaborationRow> findById(UUID id);

    @Query("select * from collaboration where id = :id for update")
    Optional<CollaborationRow> lock(UUID id);

    /** Last changed first. */
    @Query("""
        select * from collaboration
        where (asking_id = :organisation or offering_id = :organisation) and (:state is null or state = :state)
        order by updated_at desc, id desc limit :most offset :skip\
        """)
    List<CollaborationRow> of(UUID organisation, @Nullable State state, int most, int skip);

    @Query("""
        select count(*) from collaboration
        where (asking_id = :organisation or offering_id = :organisation) and (:state is null or state = :state)\
        """)
    long countOf(UUID organisation, @Nullable State state);

    /** Open ones of the same two on any of these listings, whichever side it is on, that share a day with the period. */
    @Query("""
        select id from collaboration
        where ((asking_id = :one and offering_id = :other) or (asking_id = :other and offering_id = :one))
        and (asking_listing_id in (:listings) or offering_listing_id in (:listings))
        and state in ('PROPOSED', 'ALIGNING', 'AGREED', 'ACTIVE')
        and (period_from is null or :to is null or period_from <= :to)
        and (period_to is null or :from is null or period_to >= :from)
        limit 1\
        """)
    Optional<UUID> open(
            UUID one, UUID other, Collection<UUID> listings, @Nullable LocalDate from, @Nullable LocalDate to);

    /** Those that are not over: what the clock acts on first, first. */
    @Query("""
        select * from collaboration where (asking_id = :organisation or offering_id = :organisation)
        and state in ('PROPOSED', 'ALIGNING', 'AGREED', 'ACTIVE', 'COMPLETED')
        order by due_on is null, due_on, id limit :most\
        """)
    List<CollaborationRow> openOf(UUID organisation, int most);

    List<CollaborationRow> findByIdIn(Collection<UUID> ids);

    @Query("""
        select id from collaboration where (asking_id = :organisation or offering_id = :organisation)
        and state = 'EVALUATED' and ended_on >= :endedFrom order by ended_on desc, id desc limit :most\
        """)
    List<UUID> closedOf(UUID organisation, LocalDate endedFrom, int most);

    /** Where nobody acted since then, in the order of their ids, after a given one. */
    @Query("""
        select id from collaboration where state in ('PROPOSED', 'ALIGNING', 'ACTIVE') and acted_at < :since
        and id > :after order by id limit :most\
        """)
    List<UUID> quiet(Instant since, String after, int most);

    /** Where both talk, and the last change of that kind lies between these moments and was not taken yet. */
    @Query("""
        select s.collaboration_id from collaboration_step s join collaboration c on c.id = s.collaboration_id
        where s.event = :kind and s.at >= :since and s.at <= :rested and c.state = 'ALIGNING'
        and not exists (select 1 from collaboration_step l where l.collaboration_id = s.collaboration_id
          and l.event = :kind and l.id > s.id)
        and not exists (select 1 from collaboration_reminder r where r.collaboration_id = s.collaboration_id
          and r.occasion = concat(:kind, ':', s.id))
        order by s.id limit :most\
        """)
    List<UUID> changedAndRested(Happened kind, Instant since, Instant rested, int most);

    @Query("select count(*) from collaboration_reminder where collaboration_id = :id and occasion = :occasion")
    long countReminders(UUID id, String occasion);

    @Query("insert into collaboration_reminder (collaboration_id, occasion, at) values (:id, :occasion, :at)")
    void addReminder(UUID id, String occasion, Instant at);

    @Query("""
        select * from collaboration
        where (asking_id in (:organisations) or offering_id in (:organisations))
        and state in ('AGREED', 'ACTIVE', 'COMPLETED', 'EVALUATED', 'TERMINATED')
        and (ended_on is null or ended_on >= :endedFrom) order by id desc limit 1000\
        """)
    List<CollaborationRow> agreedOf(Collection<UUID> organisations, LocalDate endedFrom);

    @Query("select id from collaboration where due_on <= :today order by due_on limit :most")
    List<UUID> due(LocalDate today, int most);

    @Query("""
        select id from collaboration
        where (asking_listing_id in (:listings) or offering_listing_id in (:listings)) and state = 'PROPOSED'\
        """)
    List<UUID> proposedOn(Collection<UUID> listings);

    @Query("""
        select id from collaboration
        where (asking_id in (:organisations) or offering_id in (:organisations)) and state = 'PROPOSED'\
        """)
    List<UUID> proposedWith(Collection<UUID> organisations);

    @Query("""
        select l.id as listing_id, count(*) as proposals from listing l join collaboration c
        on (c.asking_listing_id = l.id or c.offering_listing_id = l.id) and c.state = 'PROPOSED'
        where l.id in (:listings) group by l.id\
        """)
    List<OpenCount> countProposedOn(Collection<UUID> listings);

    @Query("""
        select count(*) from collaboration
        where (asking_listing_id = :listing or offering_listing_id = :listing)
        and (asking_id in (:organisations) or offering_id in (:organisations))\
        """)
    long countOn(UUID listing, Collection<UUID> organisations);

    @Introspected
    record OpenCount(UUID listingId, int proposals) {}
}
