package org.wisselwerk.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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
    public List<String> columns() {
        return List.of("calendar_feed.account_id");
    }

    @Override
    public Object of(Person person) {
        return feeds.findByAccountId(person.account())
                .map(feed -> Map.<String, Object>of("since", feed.createdAt()))
                .orElse(Map.of());
    }

    @Override
    public void erase(Person person) {
        feeds.end(person.account());
    }
}
