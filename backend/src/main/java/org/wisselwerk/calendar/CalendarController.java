package org.wisselwerk.calendar;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import org.wisselwerk.account.Secrets;
import org.wisselwerk.platform.Refusal;

/** The calendar at its private address: whoever has the address reads it, and can do nothing else with it. */
@Controller("/calendar")
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {

    private static final String ENDING = ".ics";

    private final FeedRepository feeds;
    private final WriteCalendar calendar;

    CalendarController(FeedRepository feeds, WriteCalendar calendar) {
        this.feeds = feeds;
        this.calendar = calendar;
    }

    @Get(value = "/{file}", produces = MediaType.ALL)
    HttpResponse<byte[]> calendar(String file) {
        if (!file.matches("[A-Za-z0-9_-]{1,64}\\.ics")) {
            throw Refusal.notFound();
        }
        String token = file.substring(0, file.length() - ENDING.length());
        return feeds.findByTokenHash(Secrets.hash(token))
                .map(feed -> HttpResponse.ok(calendar.of(feed.accountId()).getBytes(StandardCharsets.UTF_8))
                        .contentType(MediaType.of("text/calendar;charset=utf-8"))
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                        .header("X-Robots-Tag", "noindex"))
                .orElseThrow(Refusal::notFound);
    }
}
