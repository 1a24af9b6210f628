package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;

/** Gives an account the address that it asked for, once somebody who is signed in to it shows a letter from there. */
@Singleton
class ChangeEmail {

    private final AccountRepository accounts;
    private final EmailChangeRepository changes;
    private final OneTimeTokens tokens;
    private final Sessions sessions;
    private final Mail mail;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    ChangeEmail(
            AccountRepository accounts,
            EmailChangeRepository changes,
            OneTimeTokens tokens,
            Sessions sessions,
            Mail mail,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.accounts = accounts;
        this.changes = changes;
        this.tokens = tokens;
        this.sessions = sessions;
        this.mail = mail;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Tells the old mailbox, and signs out everywhere else.
     *
     * @param session the token of the session that goes on
     * @throws Refusal 410 when the link is over, another account's, or the address was taken meanwhile
     */
    void confirm(UUID id, String token, String session) {
        Retry.onConflict(() -> transactions.executeWrite(status -> {
            EmailChangeRow change = tokens.look(Links.EMAIL, token)
                    .flatMap(changes::findById)
                    .filter(row -> row.accountId().equals(id))
                    .filter(row -> tokens.use(Links.EMAIL, token).isPresent())
                    .filter(row -> accounts.findByEmail(row.email()).isEmpty())
                    .orElseThrow(Links::over);
            AccountRow before = accounts.findById(id).orElseThrow();
            accounts.changeEmail(id, change.email());
            changes.removeAll(id);
            tokens.revoke(Links.RESET, id);
            sessions.closeOthers(id, session);
            journal.write(new Journal.Entry("account-email-changed", id, null, Map.of(), id, List.of("email")));
            if (before.reachable()) {
                mail.send(Letter.of(
                        "email-changed", before.recipient(), change.id().toString()));
            }
            return id;
        }));
    }
}
