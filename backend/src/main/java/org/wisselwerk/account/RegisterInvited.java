package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.platform.Throttle;

/** Makes an account at once: the link of an invitation shows who reads the mailbox, so none has to be confirmed. */
@Singleton
class RegisterInvited {

    private final List<InvitedAddresses> invited;
    private final OpenAccount accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final TransactionOperations<Connection> transactions;

    RegisterInvited(
            List<InvitedAddresses> invited,
            OpenAccount accounts,
            Passwords passwords,
            Throttle throttle,
            TransactionOperations<Connection> transactions) {
        this.invited = invited;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.transactions = transactions;
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
        return Objects.requireNonNull(Retry.onConflict(() -> transactions.executeWrite(status -> accounts.open(
                        request.email(),
                        request.name(),
                        hash,
                        request.language().code())
                .orElseThrow(() -> Refusal.conflict("account-exists", List.of())))));
    }
}
