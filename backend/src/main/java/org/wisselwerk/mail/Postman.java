package org.wisselwerk.mail;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries letters out, on every replica. Letters are claimed in one short transaction, which gives this replica some time
 * with them; no transaction is open while the mail server is spoken to. Who dies in between gives them back when that
 * time is over, and they leave again under the same Message-ID. Links need an address that leads somewhere: nothing
 * leaves before the application answers, for on a port that the machine chooses it does not know its own until then.
 */
@Singleton
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 10;
    /** Longer than a batch can take, whatever the mail server does. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration SERVER_AWAY = Duration.ofMinutes(1);

    private final MailRepository mails;
    private final Layout layout;
    private final Smtp smtp;
    private final MailSettings settings;
    private final TransactionOperations<Connection> transactions;
    private volatile boolean answering;

    Postman(
            MailRepository mails,
            Layout layout,
            Smtp smtp,
            MailSettings settings,
            TransactionOperations<Connection> transactions) {
        this.mails = mails;
        this.layout = layout;
        this.smtp = smtp;
        this.settings = settings;
        this.transactions = transactions;
        if (settings.way() == MailSettings.Way.NONE) {
            LOG.warn("no mail server is configured (WISSELWERK_MAIL_HOST): letters wait");
        }
    }

    @EventListener
    void begin(ServerStartupEvent event) {
        answering = true;
    }

    /** Everything that is due now, in one round at a time: letters to one address leave in their order. */
    @Scheduled(fixedDelay = "1s", initialDelay = "2s")
    synchronized void work() {
        switch (settings.way()) {
            case MAILBOX -> mails.keep(Instant.now());
            case SMTP -> {
                if (answering) {
                    sendAll();
                }
            }
            case NONE -> {
                // They wait for an operator; those whose time is over lapse.
            }
        }
    }

    private void sendAll() {
        List<MailRow> claimed;
        do {
            claimed = claim();
            if (!claimed.isEmpty()) {
                smtp.send(
                        claimed.stream()
                                .map(this::written)
                                .flatMap(Optional::stream)
                                .toList(),
                        this::note);
            }
        } while (claimed.size() == BATCH);
    }

    /** A letter that cannot be written out, because a version ago its texts were others, holds up no other one. */
    private Optional<Envelope> written(MailRow row) {
        try {
            return Optional.of(row.envelope(layout));
        } catch (RuntimeException e) {
            note(row.id(), Attempt.refused(row.attempts()), e.getClass().getSimpleName(), Instant.now());
            return Optional.empty();
        }
    }

    private List<MailRow> claim() {
        Instant now = Instant.now();
        return transactions.executeWrite(status -> {
            List<MailRow> due = mails.claim(now, BATCH);
            if (!due.isEmpty()) {
                mails.lease(due.stream().map(MailRow::id).toList(), now.plus(LEASE));
            }
            return due;
        });
    }

    private void note(Envelope letter, Outcome outcome) {
        Instant now = Instant.now();
        UUID id = letter.id();
        switch (outcome) {
            case Outcome.Taken() -> mails.sent(id, now);
            case Outcome.Unreachable() -> mails.release(List.of(id), now.plus(SERVER_AWAY));
            case Outcome.Refused(String code) -> note(id, Attempt.refused(attempts(id)), code, now);
            case Outcome.Delayed(String code) -> note(id, Attempt.delayed(attempts(id)), code, now);
        }
    }

    private int attempts(UUID id) {
        return mails.findById(id).map(MailRow::attempts).orElse(0);
    }

    private void note(UUID id, Attempt attempt, String code, Instant now) {
        if (attempt.state() == MailRow.State.PARKED) {
            LOG.warn("mail {} is parked: {}", id, code);
        }
        mails.failed(id, attempt.state(), attempt.number(), now.plus(attempt.pause()), code);
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "30s")
    void lapse() {
        mails.lapse(Instant.now());
    }
}
