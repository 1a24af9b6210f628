package org.wisselwerk.notification;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.CollaborationNews;
import org.wisselwerk.collaboration.CollaborationNews.News;
import org.wisselwerk.membership.Coordinators;
import org.wisselwerk.platform.DeliveryConsumer;

/** Tells both sides of a collaboration what the other one did. */
@Singleton
class TellOfCollaborations implements DeliveryConsumer {

    /** What is older is history that was brought in. */
    private static final Duration FRESH = Duration.ofDays(7);

    private final CollaborationNews collaborations;
    private final Coordinators coordinators;
    private final Tell tell;
    private final WriteToPartner letters;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    TellOfCollaborations(
            CollaborationNews collaborations,
            Coordinators coordinators,
            Tell tell,
            WriteToPartner letters,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.collaborations = collaborations;
        this.coordinators = coordinators;
        this.tell = tell;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell-collaborations";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.startsWith(CollaborationEvents.PREFIX);
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        Instant since = clock.instant().minus(FRESH);
        transactions.executeWrite(status -> {
            collaborations.of(aggregates, since).forEach(this::tellOf);
            return aggregates;
        });
    }

    private void tellOf(News news) {
        for (UUID organisation : news.others()) {
            List<UUID> accounts = coordinators.of(organisation);
            String occasion = "step:" + news.id();
            tell.tell(
                    accounts,
                    new Tell.Tidings(
                            NotificationKind.COLLABORATION,
                            organisation,
                            news.collaboration(),
                            news.event().code(),
                            occasion,
                            false));
            letters.write(news, organisation, accounts);
        }
    }
}
