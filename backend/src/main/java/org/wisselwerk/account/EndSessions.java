package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.platform.Journal;

/** Signs somebody out everywhere, when an administrator is asked to: a laptop was lost. */
@Singleton
class EndSessions {

    private final OthersAccounts accounts;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    EndSessions(
            OthersAccounts accounts,
            Sessions sessions,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** Whatever the version: it is urgent, and whoever has the laptop could go on changing that. */
    void end(UUID id, UUID by) {
        transactions.executeWrite(status -> {
            accounts.find(id, AccountAct.END_SESSIONS, by);
            sessions.closeAll(id);
            journal.write(new Journal.Entry("account-signed-out", id, null, Map.of(), by, List.of()));
            return id;
        });
    }
}
