package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
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
    public Object of(UUID account) {
        return Map.of(
                "told",
                notifications.of(account, ALL, 0).stream()
                        .map(row -> Map.of(
                                "kind", row.kind(), "about", row.subjectId(), "what", row.what(), "at", row.at()))
                        .toList(),
                "mails",
                ways.of(account),
                "savedSearches",
                searches.of(account).stream()
                        .map(search -> Map.of("parameters", search.parameters(), "savedAt", search.createdAt()))
                        .toList());
    }

    @Override
    public void erase(UUID account) {
        notifications.erase(account);
        ways.erase(account);
        searches.of(account).forEach(search -> searches.delete(account, search.id()));
    }
}
