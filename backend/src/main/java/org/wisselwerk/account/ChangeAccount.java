package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Precondition;

/** Another name or language for an account, by its owner. */
@Singleton
class ChangeAccount {

    private final AccountRepository accounts;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    ChangeAccount(AccountRepository accounts, Journal journal, TransactionOperations<Connection> transactions) {
        this.accounts = accounts;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** @throws org.wisselwerk.platform.Refusal 412 when it was changed since that version */
    void change(UUID id, long version, String name, Language language) {
        transactions.executeWrite(status -> {
            if (accounts.change(id, version, name, language.code()) == 0) {
                throw Precondition.stale();
            }
            journal.write(new Journal.Entry("account-changed", id, null, Map.of(), id, List.of("name", "language")));
            return id;
        });
    }
}
