package org.wisselwerk.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;

/** Makes the account of somebody who has shown to read the mailbox, in the transaction of who asks for it. */
@Singleton
class OpenAccount {

    private final AccountRepository accounts;
    private final RegistrationRepository registrations;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    OpenAccount(
            AccountRepository accounts, RegistrationRepository registrations, Journal journal, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Its id; empty when the address has one already. */
    Optional<UUID> open(String email, String name, String passwordHash, String language) {
        if (accounts.findByEmail(email).isPresent()) {
            return Optional.empty();
        }
        UUID id = ids.next();
        accounts.save(new AccountRow(id, email, name, passwordHash, language, false, false, clock.instant(), null));
        registrations.removeAll(email);
        journal.write(new Journal.Entry("account-registered", id, null, Map.of(), id, List.of()));
        return Optional.of(id);
    }
}
