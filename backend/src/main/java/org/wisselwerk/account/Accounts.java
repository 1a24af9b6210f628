package org.wisselwerk.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Language;

/** Makes accounts: the administrator's at the first start, those of the demo. */
@Singleton
public class Accounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;

    Accounts(AccountRepository accounts, Passwords passwords, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    public boolean anyAdmin() {
        return accounts.anyAdmin();
    }

    public boolean exists(String email) {
        return accounts.findByEmail(email.toLowerCase(Locale.ROOT)).isPresent();
    }

    /** How to write to an account; empty when it is no longer there, or is at no mailbox. */
    public Optional<Recipient> recipient(UUID id) {
        return accounts.findById(id).filter(AccountRow::reachable).map(AccountRow::recipient);
    }

    /** How to write to the administrators; without those who are at no mailbox. */
    public List<Recipient> administrators() {
        return accounts.administrators().stream()
                .flatMap(id -> recipient(id).stream())
                .toList();
    }

    /** What these accounts are called; those that were erased are absent. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.findByIdIn(ids).stream()
                        .filter(row -> !row.name().isEmpty())
                        .collect(Collectors.toMap(AccountRow::id, AccountRow::name));
    }

    /** The organisations it acts for. */
    public Set<UUID> organisations(UUID id) {
        return accounts.memberships(id).stream()
                .map(AccountRepository.MembershipRow::organisationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What it reads. */
    public Language language(UUID id) {
        return accounts.findById(id).map(row -> row.account().language()).orElse(Language.NL);
    }

    public void addAdmin(String email, String password, boolean mustChangePassword) {
        add(email, "Beheerder", password, true, mustChangePassword);
    }

    @Transactional
    public void addMember(String email, String name, String password, UUID organisation, Role role) {
        accounts.join(add(email, name, password, false, false), organisation, role);
    }

    /** Lets an account that exists act for one more organisation. */
    public void join(String email, UUID organisation, Role role) {
        accounts.join(accounts.findByEmail(email).orElseThrow().id(), organisation, role);
    }

    private UUID add(String email, String name, String password, boolean admin, boolean mustChangePassword) {
        UUID id = ids.next();
        accounts.save(new AccountRow(
                id,
                email.toLowerCase(Locale.ROOT),
                name,
                passwords.hash(password),
                Language.NL.code(),
                admin,
                mustChangePassword,
                clock.instant(),
                null));
        return id;
    }
}
