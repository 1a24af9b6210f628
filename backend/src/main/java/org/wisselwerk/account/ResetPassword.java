package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Throttle;

/** A new password for who lost theirs, through their mailbox. */
@Singleton
class ResetPassword {

    private final AccountRepository accounts;
    private final OneTimeTokens tokens;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Mail mail;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;

    ResetPassword(
            AccountRepository accounts,
            OneTimeTokens tokens,
            Passwords passwords,
            Sessions sessions,
            Throttle throttle,
            Mail mail,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.mail = mail;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** Sends a link where there is an account; where there is none, it does the same with a token that nobody gets. */
    void ask(String email, String address) {
        throttle.take(Limits.open("password-reset", address));
        if (!throttle.tryTake(Limits.letters("password-reset", email, address))) {
            return;
        }
        transactions.executeWrite(status -> {
            UUID request = ids.next();
            Optional<AccountRow> account = accounts.findByEmail(email).filter(AccountRow::reachable);
            String token = tokens.issue(Links.RESET, account.map(AccountRow::id).orElse(request), Links.RESET_VALID);
            account.ifPresent(row -> mail.send(Letter.of("password-reset", row.recipient(), request.toString())
                    .leadingTo("/wachtwoord/" + token)
                    .validFor(Links.RESET_VALID)));
            return request;
        });
    }

    /** The account that a link is about, for as long as it can be used. */
    AccountRow look(String token) {
        return tokens.look(Links.RESET, token)
                .flatMap(accounts::findById)
                .filter(account -> !account.erased())
                .orElseThrow(Links::over);
    }

    /** Whoever was signed in no longer is. */
    void choose(String token, String password) {
        String hash = passwords.hash(password);
        transactions.executeWrite(status -> {
            UUID id = tokens.use(Links.RESET, token).orElseThrow(Links::over);
            AccountRow account =
                    accounts.findById(id).filter(row -> !row.erased()).orElseThrow(Links::over);
            accounts.changePassword(id, hash, false);
            tokens.revoke(Links.RESET, id);
            sessions.closeAll(id);
            journal.write(new Journal.Entry("account-password-reset", id, null, Map.of(), id, List.of("password")));
            mail.send(Letter.of(
                            "password-changed", account.recipient(), ids.next().toString())
                    .leadingTo("/wachtwoord-vergeten"));
            return id;
        });
    }
}
