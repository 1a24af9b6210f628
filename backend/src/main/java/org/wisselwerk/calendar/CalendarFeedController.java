package org.wisselwerk.calendar;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.Secrets;
import org.wisselwerk.platform.PublicAddress;

/** The private address of one's calendar: shown once, when it is made. */
@Controller("/api/account/calendar")
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarFeedController {

    private final FeedRepository feeds;
    private final PublicAddress address;
    private final Clock clock;

    CalendarFeedController(FeedRepository feeds, PublicAddress address, Clock clock) {
        this.feeds = feeds;
        this.address = address;
        this.clock = clock;
    }

    /** @param since null where there is none */
    @Serdeable
    record FeedView(@Nullable Instant since) {}

    @Serdeable
    record NewFeedView(String address) {}

    @Get
    FeedView feed(Caller caller) {
        return new FeedView(feeds.findByAccountId(id(caller))
                .map(FeedRepository.FeedRow::createdAt)
                .orElse(null));
    }

    /** A new address; the one before it no longer works. */
    @Post
    HttpResponse<NewFeedView> make(Caller caller) {
        String token = Secrets.token();
        feeds.put(id(caller), Secrets.hash(token), clock.instant());
        return HttpResponse.created(new NewFeedView(address.of("/calendar/" + token + ".ics")));
    }

    @Delete
    HttpResponse<?> end(Caller caller) {
        feeds.end(id(caller));
        return HttpResponse.noContent();
    }

    private static UUID id(Caller caller) {
        return Objects.requireNonNull(caller.id());
    }
}
