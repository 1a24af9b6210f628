package org.wisselwerk.notification;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * What people are told, as it happens, on whichever replica it happened: this one looks in the database once a second,
 * and a little back, because a transaction may be seen later than its rows say.
 */
@Singleton
class Live {

    private static final Duration BACK = Duration.ofSeconds(15);

    private final NotificationRepository notifications;
    private final NotificationViews views;
    private final Clock clock;
    private final Sinks.Many<Told> told = Sinks.many().multicast().directBestEffort();
    private Set<UUID> seen = Set.of();

    Live(NotificationRepository notifications, NotificationViews views, Clock clock) {
        this.notifications = notifications;
        this.views = views;
        this.clock = clock;
    }

    private record Told(UUID account, NotificationView view) {}

    /**
     * What an account is told from now on, and before that what it missed.
     *
     * @param after the last that it has seen, null when it has seen all there is
     */
    Flux<NotificationView> of(UUID account, @Nullable UUID after) {
        Flux<NotificationView> live =
                told.asFlux().filter(one -> one.account().equals(account)).map(Told::view);
        Flux<NotificationView> missed = after == null
                ? Flux.empty()
                : Flux.defer(() -> Flux.fromIterable(views.views(notifications.after(account, after))))
                        .subscribeOn(Schedulers.boundedElastic());
        return Flux.merge(live, missed).distinct(NotificationView::id);
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "3s")
    void look() {
        if (told.currentSubscriberCount() == 0) {
            return;
        }
        List<NotificationRow> recent = notifications.since(clock.instant().minus(BACK));
        Set<UUID> before = seen;
        List<NotificationRow> fresh =
                recent.stream().filter(row -> !before.contains(row.id())).toList();
        seen = new HashSet<>(recent.stream().map(NotificationRow::id).collect(Collectors.toSet()));
        List<NotificationView> shown = views.views(fresh);
        IntStream.range(0, fresh.size())
                .forEach(i -> told.tryEmitNext(new Told(fresh.get(i).accountId(), shown.get(i))));
    }
}
