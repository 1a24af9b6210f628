package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.platform.Throttle;

/** Makes an account at once: the link of an invitation shows who reads the mailbox, so none has to be confirmed. */
@Singleton
class RegisterInvited {

    private final AccountRepository accounts;
    private final RegistrationRepository registrations;
    private final List<InvitedAddresses> invited;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    RegisterInvited(
            AccountRepository accounts,
            RegistrationRepository registrations,
            List<InvitedAddresses> invited,
            Passwords passwords,
            Throttle throttle,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.invited = invited;
        this.passwords = passwords;
        this.throttle = throttle;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The new account's id.
     *
     * @param address where the request comes from
     * @throws Refusal 410 when the link is over or went to another address, 409 when the address has an account
     */
    UUID register(RegisterAccount.Request request, String invitation, String address) {
        throttle.take(Limits.open("registration", address));
        if (invited.stream().noneMatch(links -> links.proves(invitation, request.email()))) {
            throw Links.over();
        }
        String hash = passwords.hash(request.password());
        return Objects.requireNonNull(Retry.onConflict(() -> transactions.executeWrite(status -> made(request, hash))));
    }

    private UUID made(RegisterAccount.Request request, String hash) {
        if (accounts.findByEmail(request.email()).isPresent()) {
            throw Refusal.conflict("account-exists", List.of());
        }
        UUID id = ids.next();
        accounts.save(new AccountRow(
                id,
                request.email(),
                request.name(),
                hash,
                request.language().code(),
                false,
                false,
                clock.instant(),
                null));
        registrations.removeAll(request.email());
        journal.write(new Journal.Entry("account-registered", id, null, Map.of(), id, List.of()));
        return id;
    }
}
