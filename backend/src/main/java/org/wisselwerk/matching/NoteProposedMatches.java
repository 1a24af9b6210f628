package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.matching.feedback.ProposedMatches;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.platform.DeliveryConsumer;

/**
 * Notes where a proposal stood among the matches of the proposer's own listing, and whether it was agreed on. Worked out
 * by the server from the same list that matches are shown from, moments after the proposal, and not told by a client:
 * it is the same for proposals that came by another way, and nobody can make it up.
 */
@Singleton
class NoteProposedMatches implements DeliveryConsumer {

    private static final Set<String> EVENTS = Stream.of(Happened.PROPOSED, Happened.AGREED)
            .map(CollaborationEvents::type)
            .collect(Collectors.toUnmodifiableSet());

    private final Rooms rooms;
    private final Profiles profiles;
    private final FindMatches matches;
    private final KnowledgeInForce knowledge;
    private final ProposedMatches proposed;
    private final Clock clock;

    NoteProposedMatches(
            Rooms rooms,
            Profiles profiles,
            FindMatches matches,
            KnowledgeInForce knowledge,
            ProposedMatches proposed,
            Clock clock) {
        this.rooms = rooms;
        this.profiles = profiles;
        this.matches = matches;
        this.knowledge = knowledge;
        this.proposed = proposed;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "proposed-matches";
    }

    @Override
    public boolean wants(String eventType) {
        return EVENTS.contains(eventType);
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        for (UUID id : aggregates) {
            rooms.find(id).ifPresent(this::note);
        }
    }

    private void note(Collaboration c) {
        if (!proposed.knows(c.id())) {
            add(c);
        }
        if (c.state().agreed()) {
            proposed.agreed(c.id(), clock.instant());
        }
    }

    private void add(Collaboration c) {
        UUID own = c.party(c.proposer()).listing();
        UUID other = c.party(c.proposer().other()).listing();
        Map<UUID, Profile> both = own == null || other == null
                ? Map.of()
                : profiles.of(List.of(own, other)).stream()
                        .collect(Collectors.toMap(profile -> profile.listing().id(), Function.identity()));
        Profile asker = own == null ? null : both.get(own);
        Profile asked = other == null ? null : both.get(other);
        if (asker == null || asked == null) {
            proposed.add(c.id(), c.kind(), null, null, clock.instant());
            return;
        }
        Knowledge known = knowledge.current();
        Facts facts = known.facts().read(asker);
        double score = known.ranking()
                .judge(facts, known.facts().read(asked), LocalDate.now(clock))
                .score();
        try {
            OptionalInt position =
                    matches.position(known, asker, facts, asked.listing().id());
            proposed.add(
                    c.id(),
                    asker.listing().kind(),
                    position.isPresent() ? position.getAsInt() : null,
                    score,
                    clock.instant());
        } catch (SearchEngine.Away e) {
            throw new Unavailable("the search engine is away", e);
        }
    }
}
