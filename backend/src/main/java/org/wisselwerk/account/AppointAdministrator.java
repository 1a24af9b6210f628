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
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;

/**
 * Makes somebody an administrator, or no longer one. Only an administrator does, with their password, and never about
 * themselves: so one always stays. Whom it is about and the other administrators get a letter.
 */
@Singleton
class AppointAdministrator {

    private final AccountRepository accounts;
    private final OthersAccounts others;
    private final OwnPassword own;
    private final Mail mail;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    AppointAdministrator(
            AccountRepository accounts,
            OthersAccounts others,
            OwnPassword own,
            Mail mail,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.accounts = accounts;
        this.others = others;
        this.own = own;
        this.mail = mail;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** @throws Refusal 422 for another password, 404, 412 and 409 as {@link OthersAccounts#find} */
    void appoint(UUID id, long version, UUID by, String password) {
        change(id, version, by, password, AccountAct.APPOINT);
    }

    /**
     * Takes the rights away at once, and the tokens of the installation that they made with them.
     *
     * @throws Refusal 422 for another password, 404, 412 and 409 as {@link OthersAccounts#find}
     */
    void dismiss(UUID id, long version, UUID by, String password) {
        change(id, version, by, password, AccountAct.DISMISS);
    }

    private void change(UUID id, long version, UUID by, String password, AccountAct act) {
        own.check(accounts.findById(by).orElseThrow(), password, "/password");
        Retry.onConflict(() -> transactions.executeWrite(status -> {
            List<UUID> administrators = accounts.lockAdmins();
            // Of two who dismiss each other at once, the second is none any more.
            if (!administrators.contains(by)) {
                throw Refusal.forbidden();
            }
            AccountRow account = others.find(id, version, act, by);
            if (accounts.changeAdmin(id, version, act == AccountAct.APPOINT) == 0) {
                throw Precondition.stale();
            }
            String what = act == AccountAct.APPOINT ? "administrator-appointed" : "administrator-dismissed";
            journal.write(new Journal.Entry(what, id, null, Map.of(), by, List.of("admin")));
            tell(what, account, accounts.findById(by).orElseThrow(), administrators);
            return id;
        }));
    }

    private void tell(String what, AccountRow account, AccountRow by, List<UUID> administrators) {
        String occasion = account.id() + ":" + account.version();
        if (account.reachable()) {
            Letter letter = Letter.of(what, account.recipient(), occasion).with("actor", by.name());
            mail.send(account.admin() ? letter : letter.leadingTo("/beheer"));
        }
        administrators.stream()
                .filter(other -> !other.equals(by.id()) && !other.equals(account.id()))
                .flatMap(other -> accounts.findById(other).stream())
                .filter(AccountRow::reachable)
                .forEach(other -> mail.send(Letter.of(what + "-other", other.recipient(), occasion)
                        .with("actor", by.name())
                        .with("person", account.name())
                        .leadingTo("/beheer/accounts?state=ADMINISTRATOR")));
    }
}
