package org.wisselwerk.mail;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wipes addresses some time after their letters, and the traces that keep an occasion from telling twice after a year. */
@Singleton
class ForgetMails {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetMails.class);
    private static final Duration TRACES = Duration.ofDays(400);

    private final MailRepository mails;
    private final MailSettings settings;

    ForgetMails(MailRepository mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "7m")
    void forget() {
        forget(Instant.now());
    }

    void forget(Instant now) {
        while (mails.wipe(now.minus(settings.kept())) > 0 || mails.forgetTraces(now.minus(TRACES)) > 0) {
            LOG.debug("forgot a batch of mails");
        }
    }
}
