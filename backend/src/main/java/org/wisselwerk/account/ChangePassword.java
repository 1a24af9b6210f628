package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Refusal;

/** Another password for who knows the present one. Whoever else was signed in with the old one no longer is. */
@Singleton
class ChangePassword {

    private final AccountRepository accounts;
    private final OwnPassword own;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Mail mail;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;

    ChangePassword(
            AccountRepository accounts,
            OwnPassword own,
            Passwords passwords,
            Sessions sessions,
            Mail mail,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids) {
        this.accounts = accounts;
        this.own = own;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mail = mail;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** @param session the token of the session that goes on */
    void change(UUID id, String current, String next, String session) {
        AccountRow account = accounts.findById(id).orElseThrow();
        own.check(account, current, "/current");
        if (current.equals(next)) {
            throw Refusal.invalid(FieldError.at("/new", "same-password"));
        }
        String hash = passwords.hash(next);
        transactions.executeWrite(status -> {
            accounts.changePassword(id, hash, false);
            sessions.closeOthers(id, session);
            journal.write(new Journal.Entry("account-password-changed", id, null, Map.of(), id, List.of("password")));
            if (account.reachable()) {
                mail.send(Letter.of(
                                "password-changed",
                                account.recipient(),
                                ids.next().toString())
                        .leadingTo("/wachtwoord-vergeten"));
            }
            return id;
        });
    }
}
