package org.wisselwerk.mail;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;

/** The letters of a demo, open to whoever tries it. Anywhere else there is no such page: a letter is its reader's. */
@Controller("/api/mailbox")
@ExecuteOn(TaskExecutors.BLOCKING)
class MailboxController {

    private final MailRepository mails;
    private final Layout layout;
    private final MailSettings settings;

    MailboxController(MailRepository mails, Layout layout, MailSettings settings) {
        this.mails = mails;
        this.layout = layout;
        this.settings = settings;
    }

    /** @param action where its button leads, a path */
    @Serdeable
    record LetterView(
            UUID id,
            String to,
            Language language,
            Instant at,
            String subject,
            String text,
            @Nullable String action,
            @Nullable String actionLabel) {}

    /** The newest 200, newest first. */
    @Get
    List<LetterView> letters() {
        if (settings.way() != MailSettings.Way.MAILBOX) {
            throw Refusal.notFound();
        }
        return mails.kept().stream().map(this::view).toList();
    }

    private LetterView view(MailRow row) {
        Envelope envelope = row.envelope(layout);
        WrittenLetter letter = envelope.letter();
        return new LetterView(
                row.id(),
                envelope.address(),
                envelope.language(),
                Objects.requireNonNull(row.sentAt()),
                letter.subject(),
                letter.text(),
                letter.action(),
                letter.actionLabel());
    }
}
