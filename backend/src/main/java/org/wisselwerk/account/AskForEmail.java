package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.UUID;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Throttle;

/**
 * Takes a wish for another address, with the password. Whether that address has an account already is told to its
 * mailbox alone.
 */
@Singleton
class AskForEmail {

    private final AccountRepository accounts;
    private final EmailChangeRepository changes;
    private final OwnPassword own;
    private final OneTimeTokens tokens;
    private final Throttle throttle;
    private final Mail mail;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    AskForEmail(
            AccountRepository accounts,
            EmailChangeRepository changes,
            OwnPassword own,
            OneTimeTokens tokens,
            Throttle throttle,
            Mail mail,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.own = own;
        this.tokens = tokens;
        this.throttle = throttle;
        this.mail = mail;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    void ask(UUID id, String email, String password) {
        AccountRow account = accounts.findById(id).orElseThrow();
        own.check(account, password, "/password");
        if (account.email().equals(email)) {
            throw Refusal.invalid(FieldError.at("/email", "same-email"));
        }
        if (!throttle.tryTake(Limits.letters("email-change", email, id.toString()))) {
            return;
        }
        transactions.executeWrite(status -> {
            UUID change = ids.next();
            accounts.findByEmail(email)
                    .ifPresentOrElse(other -> tellOwner(other, change), () -> askToConfirm(account, email, change));
            return change;
        });
    }

    private void tellOwner(AccountRow other, UUID change) {
        if (other.reachable()) {
            mail.send(Letter.of("email-known", other.recipient(), change.toString()));
        }
    }

    private void askToConfirm(AccountRow account, String email, UUID change) {
        changes.save(
                new EmailChangeRow(change, account.id(), email, clock.instant().plus(Links.EMAIL_VALID)));
        String token = tokens.issue(Links.EMAIL, change, Links.EMAIL_VALID);
        Recipient to = Recipient.unknown(email, account.account().language());
        mail.send(Letter.of("email-confirm", to, change.toString())
                .leadingTo("/account/e-mail/" + token)
                .validFor(Links.EMAIL_VALID));
    }
}
