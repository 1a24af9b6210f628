package org.wisselwerk.mail;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Refusal;

/** What an administrator sees and does about letters: whether they leave, never what they say or to whom. */
@Controller("/api/admin/mails")
@ExecuteOn(TaskExecutors.BLOCKING)
class MailAdministrationController {

    private final MailRepository mails;
    private final ParkedMails parked;
    private final MailSettings settings;

    MailAdministrationController(MailRepository mails, ParkedMails parked, MailSettings settings) {
        this.mails = mails;
        this.parked = parked;
        this.settings = settings;
    }

    /** @param way {@code NONE} when no mail server is configured, and letters wait */
    @Serdeable
    record MailsView(MailSettings.Way way, long open, long sent, long lapsed, List<Parked> parked) {}

    /** @param error the codes of the mail server, without its words */
    @Serdeable
    record Parked(
            UUID id,
            String kind,
            int attempts,
            Instant createdAt,
            @Nullable String error) {}

    @Get
    MailsView mails() {
        List<MailRepository.Count> counts = mails.counts();
        return new MailsView(
                settings.way(),
                count(counts, MailRow.State.OPEN),
                count(counts, MailRow.State.SENT),
                count(counts, MailRow.State.LAPSED),
                mails.parked().stream()
                        .map(row -> new Parked(row.id(), row.kind(), row.attempts(), row.createdAt(), row.error()))
                        .toList());
    }

    @Post("/{id}/again")
    HttpResponse<?> again(UUID id) {
        return found(parked.again(id));
    }

    @Post("/{id}/drop")
    HttpResponse<?> drop(UUID id) {
        return found(parked.drop(id));
    }

    private static HttpResponse<?> found(boolean done) {
        if (!done) {
            throw Refusal.notFound();
        }
        return HttpResponse.noContent();
    }

    private static long count(List<MailRepository.Count> counts, MailRow.State state) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(MailRepository.Count::mails)
                .sum();
    }
}
