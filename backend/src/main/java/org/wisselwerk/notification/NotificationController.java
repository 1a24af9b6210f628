package org.wisselwerk.notification;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Paging;
import reactor.core.publisher.Flux;

/** What the caller is told, and how they want to be told. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class NotificationController {

    /** Then a page asks again, and is asked again who it is. */
    private static final Duration STREAM = Duration.ofMinutes(10);

    private static final Duration BEAT = Duration.ofSeconds(20);
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final NotificationRepository notifications;
    private final NotificationViews views;
    private final Live live;
    private final Ways ways;
    private final Clock clock;

    NotificationController(
            NotificationRepository notifications, NotificationViews views, Live live, Ways ways, Clock clock) {
        this.notifications = notifications;
        this.views = views;
        this.live = live;
        this.ways = ways;
        this.clock = clock;
    }

    @Serdeable
    record NotificationsView(List<NotificationView> items, long total, int page, int size, long unread) {}

    /** The newest first. */
    @Get("/notifications")
    NotificationsView list(Caller caller, @QueryValue @Nullable Integer page, @QueryValue @Nullable Integer size) {
        Paging paging = Paging.of(page, size);
        UUID account = id(caller);
        return new NotificationsView(
                views.views(notifications.of(account, paging.size(), paging.offset())),
                notifications.count(account),
                paging.page(),
                paging.size(),
                notifications.unread(account));
    }

    /** Up to and with this one: what came in between stays unread. */
    @Post("/notifications/read")
    HttpResponse<?> read(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        UUID upTo = input.required("upTo", input.id("upTo"));
        input.rejectUnknown();
        input.check();
        notifications.read(id(caller), Objects.requireNonNull(upTo), clock.instant());
        return HttpResponse.noContent();
    }

    /** Live; a page that lost the line goes on after the last one it saw. */
    @Get(value = "/events", produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<?>> events(Caller caller, @Header("Last-Event-ID") @Nullable String last) {
        UUID after = last != null && last.matches(UUID_FORM) ? UUID.fromString(last) : null;
        Flux<Event<?>> told = live.of(id(caller), after)
                .map(view -> Event.of(view).id(view.id().toString()).name("notification"));
        Flux<Event<?>> beats =
                Flux.interval(Duration.ZERO, BEAT).map(_ -> Event.of("").name("beat"));
        return Flux.merge(beats, told).take(STREAM);
    }

    @Get("/account/notifications")
    Map<Topic, Topic.Way> chosen(Caller caller) {
        return ways.of(id(caller));
    }

    @Put("/account/notifications")
    Map<Topic, Topic.Way> choose(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        Map<Topic, Topic.Way> asked = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            Topic.Way way = input.choice(topic.name(), Topic.Way.class);
            if (way != null && !topic.ways().contains(way)) {
                input.fail(topic.name(), "unknown-value");
            } else if (way != null) {
                asked.put(topic, way);
            }
        }
        input.rejectUnknown();
        input.check();
        asked.forEach((topic, way) -> ways.choose(id(caller), topic, way));
        return ways.of(id(caller));
    }

    private static UUID id(Caller caller) {
        return Objects.requireNonNull(caller.id());
    }
}
