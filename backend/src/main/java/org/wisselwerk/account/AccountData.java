package org.wisselwerk.account;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.PersonalData;

/** The account itself: who it is, where it is signed in, the programs it let in. */
@Singleton
class AccountData implements PersonalData {

    private final AccountRepository accounts;
    private final SessionRepository sessions;

    AccountData(AccountRepository accounts, SessionRepository sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Object of(UUID account) {
        AccountRow row = accounts.findById(account).orElseThrow();
        return Map.of(
                "id", row.id(),
                "email", row.email(),
                "name", row.name(),
                "language", row.language(),
                "createdAt", row.createdAt(),
                "sessions",
                        sessions.of(account).stream()
                                .map(session -> Map.of("since", session.createdAt(), "lastSeen", session.lastSeenAt()))
                                .toList());
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
    public void erase(UUID account) {
        accounts.endSessions(account);
        accounts.endTokens(account);
        accounts.endEmailChanges(account);
        accounts.forget(account, "erased-" + account + "@wisselwerk.invalid");
    }
}
