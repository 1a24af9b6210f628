package org.wisselwerk.collaboration;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.organisation.AnswerHabits;
import org.wisselwerk.platform.DeliveryConsumer;
import org.wisselwerk.platform.Journal;

/** Counts anew how an organisation answers, whenever it answered or let a proposal expire. */
@Singleton
class CountAnswers implements DeliveryConsumer {

    private static final Set<String> EVENTS = Stream.of(
                    Happened.COUNTERED, Happened.ACCEPTED, Happened.DECLINED, Happened.EXPIRED)
            .map(CollaborationEvents::type)
            .collect(Collectors.toUnmodifiableSet());

    /** What is older says little of how somebody answers now. */
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private final StepRepository steps;
    private final AnswerHabits habits;
    private final Provider<Journal> journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    CountAnswers(
            StepRepository steps,
            AnswerHabits habits,
            Provider<Journal> journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.steps = steps;
        this.habits = habits;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "answer-habits";
    }

    @Override
    public boolean wants(String eventType) {
        return EVENTS.contains(eventType);
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        Instant since = clock.instant().minus(LOOKED_BACK);
        List<UUID> organisations = steps.parties(aggregates).stream()
                .flatMap(parties -> Stream.of(parties.asking(), parties.offering()))
                .distinct()
                .sorted()
                .toList();
        transactions.executeWrite(status -> {
            organisations.forEach(organisation -> count(organisation, since));
            return organisations;
        });
    }

    private void count(UUID organisation, Instant since) {
        if (habits.keep(organisation, AnswerTimes.of(organisation, steps.turns(organisation, since)))) {
            journal.get()
                    .write(List.of(
                            new Journal.Entry(AnswerHabits.CHANGED, organisation, null, Map.of(), null, List.of())));
        }
    }
}
