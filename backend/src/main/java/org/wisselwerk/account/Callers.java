package org.wisselwerk.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.platform.Language;

/** Who an account is now, for acts that are not asked for in a session: the answer by a letter's link. */
@Singleton
public class Callers {

    private final AccountRepository accounts;

    Callers(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * The account with the memberships that it has at this moment; empty when it is gone.
     *
     * @param language of whoever reads the answer
     */
    public Optional<Caller> of(UUID account, Language language) {
        return accounts.findById(account)
                .map(row -> new Caller(
                        row.account(),
                        accounts.memberships(account).stream()
                                .map(AccountRepository.MembershipRow::membership)
                                .toList(),
                        null,
                        language));
    }
}
