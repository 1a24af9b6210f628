package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.wisselwerk.matching.SavedSearches;
import org.wisselwerk.platform.PersonalData;

/** What somebody was told and wants to be told of. */
@Singleton
class NotificationData implements PersonalData {

    private static final int ALL = 100_000;

    private final NotificationRepository notifications;
    private final Ways ways;
    private final SavedSearches searches;

    NotificationData(NotificationRepository notifications, Ways ways, SavedSearches searches) {
        this.notifications = notifications;
        this.ways = ways;
        this.searches = searches;
    }

    @Override
    public String section() {
        return "notifications";
    }

    @Override
    public List<String> columns() {
        return List.of("notification.account_id", "notification_way.account_id", "saved_search.account_id");
    }

    @Override
    public Object of(Person person) {
        return Map.of(
                "told",
                notifications.of(person.account(), ALL, 0).stream()
                        .map(row -> Map.of(
                                "kind", row.kind(), "about", row.subjectId(), "what", row.what(), "at", row.at()))
                        .toList(),
                "mails",
                ways.of(person.account()),
                "savedSearches",
                searches.of(person.account()).stream()
                        .map(search -> Map.of("parameters", search.parameters(), "savedAt", search.createdAt()))
                        .toList());
    }

    @Override
    public void erase(Person person) {
        notifications.erase(person.account());
        ways.erase(person.account());
        searches.erase(person.account());
    }
}
