package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.platform.Throttle;

/**
 * Makes the account that was asked for. The link shows who reads the mailbox, the password who asked: without it,
 * somebody could ask for an account in another's name and wait until that one clicks.
 */
@Singleton
class ConfirmRegistration {

    private final RegistrationRepository registrations;
    private final OneTimeTokens tokens;
    private final OpenAccount accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final TransactionOperations<Connection> transactions;

    ConfirmRegistration(
            RegistrationRepository registrations,
            OneTimeTokens tokens,
            OpenAccount accounts,
            Passwords passwords,
            Throttle throttle,
            TransactionOperations<Connection> transactions) {
        this.registrations = registrations;
        this.tokens = tokens;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transactions = transactions;
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
        if (tokens.use(Links.CONFIRM, token).isEmpty()) {
            throw Links.over();
        }
        return accounts.open(asked.email(), asked.name(), asked.passwordHash(), asked.language())
                .orElseThrow(Links::over);
    }
}
