package org.wisselwerk.account;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Language;

/** The letter by which somebody shows to read the mailbox that an account is asked for. */
@Singleton
class ConfirmationLetter {

    private final OneTimeTokens tokens;
    private final Mail mail;
    private final Ids ids;

    ConfirmationLetter(OneTimeTokens tokens, Mail mail, Ids ids) {
        this.tokens = tokens;
        this.mail = mail;
        this.ids = ids;
    }

    /** Once more each time; links of earlier ones go on to work. To be called in a transaction. */
    void send(UUID registration, String email, Language language) {
        String token = tokens.issue(Links.CONFIRM, registration, Links.CONFIRM_VALID);
        mail.send(Letter.of(
                        "account-confirm",
                        Recipient.unknown(email, language),
                        ids.next().toString())
                .leadingTo("/bevestig/" + token)
                .validFor(Links.CONFIRM_VALID));
    }
}
