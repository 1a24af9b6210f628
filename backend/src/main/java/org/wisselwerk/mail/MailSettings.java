package org.wisselwerk.mail;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How letters leave.
 *
 * @param host of the mail server; empty for none
 * @param user empty to send without signing in
 * @param from the address that letters come from
 * @param replyTo where answers go, empty for {@code from}
 * @param kept for how long an address stands beside what was sent to it
 * @param demo whether letters stay here, to be read at a page, whatever else is set
 */
@Singleton
record MailSettings(
        @Value("${wisselwerk.mail.host:}") String host,
        @Value("${wisselwerk.mail.port:587}") int port,
        @Value("${wisselwerk.mail.user:}") String user,
        @Value("${wisselwerk.mail.password:}") String password,
        @Value("${wisselwerk.mail.security:STARTTLS}") Security security,
        @Value("${wisselwerk.mail.from:}") String from,
        @Value("${wisselwerk.mail.reply-to:}") String replyTo,
        @Value("${wisselwerk.mail.kept-days:30}") int keptDays,
        @Value("${wisselwerk.demo:false}") boolean demo) {

    /** What protects the way to the mail server. */
    enum Security {
        /** Refuses to go on in the clear. */
        STARTTLS,
        TLS,
        /** For a server on the same machine. */
        NONE
    }

    /** What becomes of letters. */
    enum Way {
        SMTP,
        MAILBOX,
        /** No mail server is configured: they wait. */
        NONE
    }

    MailSettings {
        if (!host.isBlank() && !Recipient.isAddress(from)) {
            throw new IllegalArgumentException("WISSELWERK_MAIL_HOST needs an address in WISSELWERK_MAIL_FROM");
        }
        if (!replyTo.isBlank() && !Recipient.isAddress(replyTo)) {
            throw new IllegalArgumentException("WISSELWERK_MAIL_REPLY_TO is not a mail address");
        }
    }

    Way way() {
        if (demo) {
            return Way.MAILBOX;
        }
        return host.isBlank() ? Way.NONE : Way.SMTP;
    }

    Duration kept() {
        return Duration.ofDays(keptDays);
    }
}
