package org.wisselwerk.calendar;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.platform.PersonalData;

/** The private calendar address of an account: that there is one. */
@Singleton
class CalendarData implements PersonalData {

    private final FeedRepository feeds;

    CalendarData(FeedRepository feeds) {
        this.feeds = feeds;
    }

    @Override
    public String section() {
        return "calendar";
    }

    @Override
    public Object of(UUID account) {
        return feeds.findByAccountId(account)
                .map(feed -> Map.<String, Object>of("since", feed.createdAt()))
                .orElse(Map.of());
    }

    @Override
    public void erase(UUID account) {
        feeds.end(account);
    }
}
