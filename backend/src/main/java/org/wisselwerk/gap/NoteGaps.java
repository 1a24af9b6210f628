package org.wisselwerk.gap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.collaboration.ProposalsOnNeeds;
import org.wisselwerk.gap.EndedNeeds.Need;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.matching.JudgeSupply;
import org.wisselwerk.platform.DeliveryConsumer;
import org.wisselwerk.platform.Ids;

/** Notes that a need ended without a collaboration, and why; takes that back when it opens again or is met after all. */
@Singleton
class NoteGaps implements DeliveryConsumer {

    private static final Set<String> EVENTS = Stream.concat(
                    Stream.of("closed", "expired", "reopened", "unhidden").map(what -> Listings.EVENTS + what),
                    Stream.of(Happened.DECLINED, Happened.WITHDRAWN, Happened.EXPIRED, Happened.LAPSED, Happened.AGREED)
                            .map(CollaborationEvents::type))
            .collect(Collectors.toUnmodifiableSet());

    private final EndedNeeds needs;
    private final ProposalsOnNeeds proposals;
    private final JudgeSupply supply;
    private final GapRepository gaps;
    private final Ids ids;
    private final Clock clock;

    NoteGaps(
            EndedNeeds needs,
            ProposalsOnNeeds proposals,
            JudgeSupply supply,
            GapRepository gaps,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.proposals = proposals;
        this.supply = supply;
        this.gaps = gaps;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public boolean wants(String eventType) {
        return EVENTS.contains(eventType);
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        Set<UUID> all = new LinkedHashSet<>(aggregates);
        all.addAll(proposals.needsOf(aggregates));
        needs.of(all).forEach(this::note);
    }

    private void note(Need need) {
        GapRow known = gaps.lock(need.listing().id(), need.openedOn()).orElse(null);
        if (known != null && known.settledAt() != null) {
            return;
        }
        switch (need.standing()) {
            case OPEN, MET -> {
                if (known != null) {
                    gaps.deleteById(known.id());
                }
            }
            // What its publisher said is kept: it counts when the talks fail.
            case WAITS -> {}
            case UNMET -> unmet(need, known);
        }
    }

    private void unmet(Need need, @Nullable GapRow known) {
        LocalDate today = LocalDate.now(clock);
        Listing listing = need.listing();
        GapRow row = known == null ? GapRow.of(ids.next(), listing, need.openedOn(), today) : known;
        GapRow found = row.found(WhyUnmet.of(need.proposals(), () -> supply.of(listing.id())), today);
        if (found.answer() == null && Objects.equals(listing.stateReason(), "FILLED")) {
            found = found.answered(GapReasons.SOLVED_OUTSIDE);
        }
        if (known == null) {
            gaps.save(found);
        } else if (!found.equals(known)) {
            gaps.update(found);
        }
    }
}
