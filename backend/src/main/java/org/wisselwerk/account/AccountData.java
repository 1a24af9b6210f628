package org.wisselwerk.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.PersonalData;

/** The account itself: who it is, where it is signed in, the programs it let in. */
@Singleton
class AccountData implements PersonalData {

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final ApiTokenRepository tokens;
    private final EmailChangeRepository changes;
    private final RegistrationRepository registrations;
    private final OneTimeTokens links;

    AccountData(
            AccountRepository accounts,
            SessionRepository sessions,
            ApiTokenRepository tokens,
            EmailChangeRepository changes,
            RegistrationRepository registrations,
            OneTimeTokens links) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.changes = changes;
        this.registrations = registrations;
        this.links = links;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "account.email",
                "session.account_id",
                "api_token.account_id",
                "email_change.account_id",
                "email_change.email");
    }

    @Override
    public Object of(Person person) {
        AccountRow row = accounts.findById(person.account()).orElseThrow();
        return Map.of(
                "id", row.id(),
                "email", row.email(),
                "name", row.name(),
                "language", row.language(),
                "createdAt", row.createdAt(),
                "sessions", sessions(row.id()),
                "tokens", tokens(row.id()),
                "addressesAsked",
                        changes.of(row.id(), row.email()).stream()
                                .map(change -> Map.of("email", change.email(), "until", change.expiresAt()))
                                .toList());
    }

    private List<Map<String, Object>> sessions(UUID account) {
        return sessions.of(account).stream()
                .map(session -> Map.<String, Object>of(
                        "since", session.createdAt(),
                        "lastSeen", session.lastSeenAt(),
                        "device", Objects.requireNonNullElse(session.device(), "")))
                .toList();
    }

    private List<Map<String, Object>> tokens(UUID account) {
        return tokens.findByAccountIdOrderByCreatedAtDesc(account).stream()
                .map(token -> Map.<String, Object>of(
                        "name", token.name(),
                        "scope", token.scope(),
                        "createdAt", token.createdAt(),
                        "expiresAt", token.expiresAt()))
                .toList();
    }

    @Override
    public void lock(UUID account) {
        accounts.lockAdmins();
    }

    /** The platform does not lose its last administrator. */
    @Override
    public @Nullable String inTheWay(UUID account) {
        return accounts.isLastAdmin(account) ? "last-administrator" : null;
    }

    @Override
    public void erase(Person person) {
        UUID account = person.account();
        accounts.endSessions(account);
        accounts.endTokens(account);
        changes.erase(account, person.address());
        registrations.removeAll(person.address());
        links.revoke(Links.RESET, account);
        accounts.forget(account, "erased-" + account + "@wisselwerk.invalid");
    }
}
