package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.platform.Throttle;

/**
 * Makes the account that was asked for. The link shows who reads the mailbox, the password who asked: without it,
 * somebody could ask for an account in another's name and wait until that one clicks.
 */
@Singleton
class ConfirmRegistration {

    private final AccountRepository accounts;
    private final RegistrationRepository registrations;
    private final OneTimeTokens tokens;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    ConfirmRegistration(
            AccountRepository accounts,
            RegistrationRepository registrations,
            OneTimeTokens tokens,
            Passwords passwords,
            Throttle throttle,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.tokens = tokens;
        this.passwords = passwords;
        this.throttle = throttle;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The new account's id.
     *
     * @throws Refusal 410 when the link is over, 422 when the password is another one
     */
    UUID confirm(String token, String password) {
        UUID id = tokens.look(Links.CONFIRM, token).orElseThrow(Links::over);
        RegistrationRow asked = registrations.findById(id).orElseThrow(Links::over);
        throttle.take(Limits.confirmation(id));
        if (!passwords.matches(password, asked.passwordHash())) {
            throw Refusal.invalid(FieldError.at("/password", "wrong-password"));
        }
        return Objects.requireNonNull(Retry.onConflict(() -> transactions.executeWrite(status -> make(token, asked))));
    }

    private UUID make(String token, RegistrationRow asked) {
        boolean used = tokens.use(Links.CONFIRM, token).isEmpty();
        if (used || accounts.findByEmail(asked.email()).isPresent()) {
            throw Links.over();
        }
        UUID account = ids.next();
        accounts.save(new AccountRow(
                account,
                asked.email(),
                asked.name(),
                asked.passwordHash(),
                asked.language(),
                false,
                false,
                clock.instant(),
                null));
        registrations.removeAll(asked.email());
        journal.write(new Journal.Entry("account-registered", account, null, Map.of(), account, List.of()));
        return account;
    }
}
