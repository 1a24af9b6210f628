package org.wisselwerk.notification;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.platform.BelgianTime;

/**
 * Writes what is new and was not read yet in one letter a day, or a week on Mondays, from seven in the morning on. Each
 * notification is in one digest, whichever replica writes it; what comes after the digest of a day waits for the next.
 */
@Singleton
class Digests {

    private static final int FROM_HOUR = 7;
    private static final int MOST = 20;

    private final NotificationRepository notifications;
    private final DigestItems items;
    private final TopicMail mail;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Digests(
            NotificationRepository notifications,
            DigestItems items,
            TopicMail mail,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.notifications = notifications;
        this.items = items;
        this.mail = mail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    void work() {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(BelgianTime.ZONE));
        if (now.getHour() >= FROM_HOUR) {
            write(now.toLocalDate());
        }
    }

    /** All that are due on this day. */
    void write(LocalDate today) {
        List<String> due = today.getDayOfWeek() == DayOfWeek.MONDAY
                ? List.of(Topic.Way.DAILY.name(), Topic.Way.WEEKLY.name())
                : List.of(Topic.Way.DAILY.name());
        for (UUID account : notifications.waiting(due, BelgianTime.begin(today))) {
            transactions.executeWrite(status -> {
                write(account, today);
                return account;
            });
        }
    }

    private void write(UUID account, LocalDate today) {
        List<NotificationRow> news = notifications.forDigest(account);
        // Asked under the locks: another replica may have written today's in the meantime.
        if (news.isEmpty() || notifications.mailedSince(account, BelgianTime.begin(today)) > 0) {
            return;
        }
        List<Letter.Item> lines = items.of(news);
        if (!lines.isEmpty()) {
            mail.write(
                    List.of(account),
                    Topic.MATCHES,
                    recipient -> Letter.of("digest", recipient, "digest:" + account + ":" + today)
                            .with("count", Integer.toString(lines.size()))
                            .listing(lines.stream().limit(MOST).toList())
                            .leadingTo("/meldingen"));
        }
        notifications.mailed(news.stream().map(NotificationRow::id).toList(), clock.instant());
    }
}
