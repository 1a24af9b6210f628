package org.wisselwerk.notification;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.CollaborationNews;
import org.wisselwerk.collaboration.CollaborationNews.News;
import org.wisselwerk.collaboration.Happened;
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
            tell(collaborations.of(aggregates, since));
            return aggregates;
        });
    }

    /** What somebody was told before is not told again: neither is its letter written, nor a link for it made. */
    private void tell(List<News> all) {
        Map<UUID, List<UUID>> readers = all.stream()
                .flatMap(news -> news.others().stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), coordinators::of));
        Set<Tell.Told> told = tell.told(
                readers.values().stream().flatMap(List::stream).distinct().toList(),
                all.stream().map(TellOfCollaborations::occasion).toList());
        Map<UUID, News> latest = all.stream()
                .collect(Collectors.toMap(News::collaboration, Function.identity(), (earlier, later) -> later));
        for (News news : all) {
            boolean overtaken = news.event() == Happened.SIGNED && !news.equals(latest.get(news.collaboration()));
            for (UUID organisation : news.others()) {
                tell(
                        news,
                        organisation,
                        !overtaken,
                        Objects.requireNonNull(readers.get(organisation)).stream()
                                .filter(account -> !told.contains(new Tell.Told(account, occasion(news))))
                                .toList());
            }
        }
    }

    /** @param letter not of a signature that another one, or a change, has overtaken */
    private void tell(News news, UUID organisation, boolean letter, List<UUID> accounts) {
        tell.tell(
                accounts,
                new Tell.Tidings(
                        NotificationKind.COLLABORATION,
                        organisation,
                        news.collaboration(),
                        news.event().code(),
                        occasion(news),
                        false));
        if (letter) {
            letters.write(news, organisation, occasion(news), accounts);
        }
    }

    private static String occasion(News news) {
        return "step:" + news.id();
    }
}
