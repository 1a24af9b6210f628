package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What people were told of. */
@Singleton
class NotificationRetention implements Retained {

    private final NotificationRepository notifications;

    NotificationRetention(NotificationRepository notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept.ForATime(
                "Notifications: ids and codes",
                List.of("notification.occasion"),
                Period.ofMonths(6),
                "they were made",
                notifications::forget));
    }
}
