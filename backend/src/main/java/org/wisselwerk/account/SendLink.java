package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Throttle;

/**
 * Sends somebody who asks an administrator for help the link that lets them in. It goes to their mailbox alone, and counts
 * among the letters that anybody may have sent there.
 */
@Singleton
class SendLink {

    private final OthersAccounts accounts;
    private final RegistrationRepository registrations;
    private final ConfirmationLetter confirm;
    private final OneTimeTokens tokens;
    private final Throttle throttle;
    private final Mail mail;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    SendLink(
            OthersAccounts accounts,
            RegistrationRepository registrations,
            ConfirmationLetter confirm,
            OneTimeTokens tokens,
            Throttle throttle,
            Mail mail,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.confirm = confirm;
        this.tokens = tokens;
        this.throttle = throttle;
        this.mail = mail;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * For a new password.
     *
     * @throws Refusal 404, 412 and 409 as {@link OthersAccounts#find}, 429 after many letters
     */
    void forPassword(UUID id, long version, UUID by) {
        AccountRow account = accounts.find(id, version, AccountAct.PASSWORD_LINK, by);
        throttle.take(Limits.letters("password-reset", account.email(), by.toString()));
        transactions.executeWrite(status -> {
            String token = tokens.issue(Links.RESET, id, Links.RESET_VALID);
            mail.send(Letter.of("password-link", account.recipient(), ids.next().toString())
                    .leadingTo("/wachtwoord/" + token)
                    .validFor(Links.RESET_VALID));
            write("account-password-link-sent", id, by);
            return id;
        });
    }

    /**
     * To confirm the address of an account that was asked for; there is as much time for it as at first.
     *
     * @throws Refusal 404 when it is confirmed or over by now, 429 after many letters
     */
    void toConfirm(UUID id, UUID by) {
        RegistrationRow asked = registrations
                .findById(id)
                .filter(row -> row.expiresAt().isAfter(clock.instant()))
                .orElseThrow(Refusal::notFound);
        throttle.take(Limits.letters("registration", asked.email(), by.toString()));
        transactions.executeWrite(status -> {
            if (registrations.prolong(id, clock.instant().plus(Links.CONFIRM_VALID)) == 0) {
                throw Refusal.notFound();
            }
            confirm.send(
                    id,
                    asked.email(),
                    Coded.of(Language.class, asked.language()).orElse(Language.NL));
            write("account-confirmation-sent", id, by);
            return id;
        });
    }

    private void write(String what, UUID id, UUID by) {
        journal.write(new Journal.Entry(what, id, null, Map.of(), by, List.of()));
    }
}
