package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Throttle;

/**
 * Takes a request for an account. Whether the address has one already is told to its mailbox alone: the caller sees the
 * same, and waits for the same hash.
 */
@Singleton
class RegisterAccount {

    /** What somebody typed. */
    record Request(String email, String name, String password, Language language) {}

    private final AccountRepository accounts;
    private final RegistrationRepository registrations;
    private final ConfirmationLetter confirm;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Mail mail;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    RegisterAccount(
            AccountRepository accounts,
            RegistrationRepository registrations,
            ConfirmationLetter confirm,
            Passwords passwords,
            Throttle throttle,
            Mail mail,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.confirm = confirm;
        this.passwords = passwords;
        this.throttle = throttle;
        this.mail = mail;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param address where the request comes from */
    void register(Request request, String address) {
        throttle.take(Limits.open("registration", address));
        String hash = passwords.hash(request.password());
        if (!throttle.tryTake(Limits.letters("registration", request.email(), address))) {
            return;
        }
        transactions.executeWrite(status -> {
            UUID id = ids.next();
            accounts.findByEmail(request.email())
                    .ifPresentOrElse(known -> tellOwner(known, id), () -> askToConfirm(request, hash, id));
            return id;
        });
    }

    private void tellOwner(AccountRow known, UUID id) {
        if (known.reachable()) {
            mail.send(
                    Letter.of("account-known", known.recipient(), id.toString()).leadingTo("/aanmelden"));
        }
    }

    private void askToConfirm(Request request, String hash, UUID id) {
        Instant now = clock.instant();
        registrations.save(new RegistrationRow(
                id,
                request.email(),
                request.name(),
                hash,
                request.language().code(),
                now,
                now.plus(Links.CONFIRM_VALID)));
        confirm.send(id, request.email(), request.language());
    }
}
