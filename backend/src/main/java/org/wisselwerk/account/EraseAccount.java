package org.wisselwerk.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.PersonalData;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;

/**
 * Shows somebody all that is kept of them, and takes it away. What others rely on stays without a name: the row of the
 * account, so that an agreement still has a signer, and what the journal says was done.
 */
@Singleton
class EraseAccount {

    private final AccountRepository accounts;
    private final OthersAccounts others;
    private final OwnPassword own;
    private final List<PersonalData> everything;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    EraseAccount(
            AccountRepository accounts,
            OthersAccounts others,
            OwnPassword own,
            List<PersonalData> everything,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.accounts = accounts;
        this.others = others;
        this.own = own;
        this.everything = everything;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** By section, each as its feature keeps it. */
    Map<String, Object> all(UUID id) {
        PersonalData.Person person = person(id);
        Map<String, Object> all = new LinkedHashMap<>();
        everything.forEach(data -> all.put(data.section(), data.of(person)));
        return all;
    }

    /** @throws Refusal 422 for another password, 409 with what is in the way */
    void erase(UUID id, String password) {
        own.check(accounts.findById(id).orElseThrow(), password, "/password");
        end(id, id, () -> {});
    }

    /**
     * Does it for somebody who asked an administrator to.
     *
     * @param password the administrator's
     * @throws Refusal 422 for another password, 404, 412 and 409 as {@link OthersAccounts#find}, 409 with what is in the
     *     way
     */
    void eraseFor(UUID id, long version, UUID administrator, String password) {
        own.check(accounts.findById(administrator).orElseThrow(), password, "/password");
        end(id, administrator, () -> others.find(id, version, AccountAct.ERASE, administrator));
    }

    private void end(UUID id, UUID by, Runnable check) {
        Retry.onConflict(() -> transactions.executeWrite(status -> {
            everything.forEach(data -> data.lock(id));
            check.run();
            everything.stream()
                    .map(data -> data.inTheWay(id))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(slug -> {
                        throw Refusal.of(HttpStatus.CONFLICT, slug);
                    });
            PersonalData.Person person = person(id);
            everything.forEach(data -> data.erase(person));
            journal.write(new Journal.Entry("account-erased", id, null, Map.of(), by, List.of()));
            return id;
        }));
    }

    private PersonalData.Person person(UUID id) {
        AccountRow row = accounts.findById(id).orElseThrow();
        Set<UUID> organisations = accounts.memberships(id).stream()
                .map(AccountRepository.MembershipRow::organisationId)
                .collect(Collectors.toSet());
        return new PersonalData.Person(id, row.email(), row.name(), organisations);
    }
}
