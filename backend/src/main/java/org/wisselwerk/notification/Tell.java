package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Ids;

/** Writes down what accounts are told; inside the transaction of what it is about. */
@Singleton
class Tell {

    private final NotificationRepository notifications;
    private final Ids ids;
    private final Clock clock;

    Tell(NotificationRepository notifications, Ids ids, Clock clock) {
        this.notifications = notifications;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One thing to tell.
     *
     * @param organisation for which, null for the account itself
     * @param what a code, empty where the kind says it all
     * @param occasion tells it from others of its kind; the same one is told once
     */
    record Tidings(
            NotificationKind kind,
            @Nullable UUID organisation,
            UUID subject,
            String what,
            String occasion,
            boolean quiet) {}

    /** Who was told of what. */
    record Told(UUID account, String occasion) {}

    /** Which of these accounts were told of which of these occasions before. */
    Set<Told> told(Collection<UUID> accounts, Collection<String> occasions) {
        return accounts.isEmpty() || occasions.isEmpty()
                ? Set.of()
                : notifications.findByAccountIdInAndOccasionIn(accounts, occasions).stream()
                        .map(row -> new Told(row.accountId(), row.occasion()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    void tell(Collection<UUID> accounts, Tidings tidings) {
        for (UUID account : accounts) {
            notifications.add(
                    ids.next(),
                    account,
                    tidings.organisation(),
                    tidings.kind(),
                    tidings.subject(),
                    tidings.what(),
                    tidings.occasion(),
                    tidings.quiet(),
                    clock.instant());
        }
    }
}
