package org.wisselwerk.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<AccountRow, UUID> {

    void save(AccountRow row);

    Optional<AccountRow> findById(UUID id);

    List<AccountRow> findByIdIn(Collection<UUID> ids);

    Optional<AccountRow> findByEmail(String email);

    @Query("select id from account where admin = true order by id for update")
    List<UUID> lockAdmins();

    @Query("select exists(select 1 from account where id = :id and admin = true) "
            + "and not exists(select 1 from account where admin = true and id <> :id)")
    boolean isLastAdmin(UUID id);

    @Query("delete from session where account_id = :id")
    void endSessions(UUID id);

    @Query("delete from api_token where account_id = :id")
    void endTokens(UUID id);

    /** Nothing says any more whose it was, and no password opens it. */
    @Query("update account set email = :address, name = '', password_hash = '', admin = false, "
            + "must_change_password = false, version = version + 1 where id = :id")
    void forget(UUID id, String address);

    @Query("select id from account where admin = true order by id")
    List<UUID> administrators();

    @Query("select exists(select 1 from account where admin = true)")
    boolean anyAdmin();

    /** 0 when it is of another version by now. */
    @Query("update account set admin = :admin, version = version + 1 where id = :id and version = :version")
    long changeAdmin(UUID id, long version, boolean admin);

    @Query("update account set password_hash = :passwordHash, must_change_password = :mustChange, "
            + "version = version + 1 where id = :id")
    void changePassword(UUID id, String passwordHash, boolean mustChange);

    @Query("update account set email = :email, version = version + 1 where id = :id")
    void changeEmail(UUID id, String email);

    /** 0 when it is of another version by now. */
    @Query("update account set name = :name, language = :language, version = version + 1 "
            + "where id = :id and version = :version")
    long change(UUID id, long version, String name, String language);

    @Query("insert into membership (account_id, organisation_id, role) values (:account, :organisation, :role)")
    void join(UUID account, UUID organisation, Role role);

    @Query("""
        select m.organisation_id, o.name, o.type, m.role, o.verification, o.sectors
        from membership m join organisation o on o.id = m.organisation_id
        where m.account_id = :account order by o.name\
        """)
    List<MembershipRow> memberships(UUID account);

    @Introspected
    record MembershipRow(
            UUID organisationId,
            String name,
            OrganisationType type,
            Role role,
            Verification verification,
            @TypeDef(type = DataType.JSON) List<Sector> sectors) {

        Caller.Membership membership() {
            return new Caller.Membership(organisationId, name, type, role, verification, sectors);
        }
    }
}
