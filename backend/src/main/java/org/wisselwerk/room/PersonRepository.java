package org.wisselwerk.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.collaboration.EndedCollaborations;
import org.wisselwerk.collaboration.Side;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<PersonRow, UUID> {

    /** SQL: person {@code p} belongs to the organisation of its side in collaboration {@code c}. */
    String MEMBER = """
        exists (select 1 from membership m where m.account_id = p.account_id
          and m.organisation_id = if(p.side = 'ASKING', c.asking_id, c.offering_id))\
        """;

    void save(PersonRow row);

    @Query("delete from room_person where collaboration_id in " + EndedCollaborations.BEFORE + " limit 1000")
    long forget(Instant before);

    Optional<PersonRow> findById(UUID id);

    List<PersonRow> findByAccountId(UUID accountId);

    /** 0 when it was taken up before. */
    @Query("update room_person set account_id = :account, email = null, guest = :guest "
            + "where id = :id and account_id is null")
    long join(UUID id, UUID account, boolean guest);

    Optional<PersonRow> findByIdAndCollaborationIdAndSide(UUID id, UUID collaborationId, Side side);

    List<PersonRow> findByIdIn(Collection<UUID> ids);

    void deleteById(UUID id);

    /** Open invitations of an address. */
    List<PersonRow> findByCollaborationIdAndEmail(UUID collaborationId, String email);

    List<PersonRow> findByEmail(String email);

    List<PersonRow> findByNamedBy(UUID namedBy);

    List<PersonRow> findByCollaborationIdOrderByNamedAt(UUID collaborationId);

    /** Who came in: guests, and members who have not left since. */
    @Query("select p.* from room_person p join collaboration c on c.id = p.collaboration_id "
            + "where p.collaboration_id = :collaboration and p.account_id is not null and (p.guest = true or " + MEMBER
            + ") order by p.named_at")
    List<PersonRow> present(UUID collaboration);

    /** Whoever was named as a member of one of these organisations and has left it. */
    @Query("select p.* from room_person p join collaboration c on c.id = p.collaboration_id "
            + "where (c.asking_id in (:organisations) or c.offering_id in (:organisations)) "
            + "and p.guest = false and p.account_id is not null and not " + MEMBER
            + " order by p.collaboration_id, p.id")
    List<PersonRow> left(Collection<UUID> organisations);

    List<PersonRow> findByAccountIdAndGuestTrue(UUID accountId);

    Optional<PersonRow> findByCollaborationIdAndAccountId(UUID collaborationId, UUID accountId);
}
