package org.wisselwerk.followup;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.DeliveryConsumer;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Language;

/**
 * Counts once, when a collaboration is over and nobody can score any more, how much of what was agreed was kept. The
 * journal comes late, because it knows all consumers.
 */
@Singleton
class TallyExpectations implements DeliveryConsumer {

    private static final Set<String> EVENTS = Stream.of(Happened.COMPLETED, Happened.TERMINATED)
            .map(CollaborationEvents::type)
            .collect(Collectors.toUnmodifiableSet());

    private final Rooms rooms;
    private final ScoreRepository scores;
    private final TallyRepository tallies;
    private final Provider<Journal> journal;

    TallyExpectations(Rooms rooms, ScoreRepository scores, TallyRepository tallies, Provider<Journal> journal) {
        this.rooms = rooms;
        this.scores = scores;
        this.tallies = tallies;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "expectation-tally";
    }

    @Override
    public boolean wants(String eventType) {
        return EVENTS.contains(eventType);
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        List<Journal.Entry> entries = new ArrayList<>();
        for (UUID id : aggregates) {
            rooms.find(id).ifPresent(c -> count(c, entries));
        }
        if (!entries.isEmpty()) {
            journal.get().write(entries);
        }
    }

    private void count(Collaboration c, List<Journal.Entry> entries) {
        Rooms.Place place = rooms.place(c.id());
        for (Tally tally : Tally.of(Rooms.agreed(c, Language.NL), Standings.of(scores.of(c.id())))) {
            if (tallies.add(c.id(), tally.theme(), tally.rated(), tally.kept()) > 0) {
                Map<String, Object> facts = FollowUpEvents.facts(c, place);
                facts.put("theme", tally.theme().name());
                facts.put("rated", tally.rated());
                facts.put("kept", tally.kept());
                entries.add(new Journal.Entry(FollowUpEvents.RATED, c.id(), null, facts, null, List.of()));
            }
        }
    }
}
