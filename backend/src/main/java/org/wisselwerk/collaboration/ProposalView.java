package org.wisselwerk.collaboration;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.CollaborationView.ListingBrief;
import org.wisselwerk.collaboration.CollaborationView.PartyView;
import org.wisselwerk.collaboration.CollaborationView.ReasonView;

/**
 * A proposal as whoever has the link of its letter sees it: enough to answer, and no more.
 *
 * @param other who proposed
 * @param own for whom the reader answers
 * @param same whether the terms are still those of the letter
 * @param allowed accept, counter, decline: what is possible now, nothing once it was answered
 */
@Serdeable
public record ProposalView(
        UUID collaborationId,
        State state,
        boolean same,
        PartyView other,
        PartyView own,
        @Nullable ListingBrief listing,
        TermsView terms,
        @Nullable String message,
        @Nullable LocalDate until,
        List<String> allowed,
        Map<String, List<ReasonView>> reasons) {

    static ProposalView of(CollaborationView whole, boolean same) {
        List<String> ways = AnswerByLetter.WAYS.stream().map(Transition::code).toList();
        boolean asks = whole.side() == Side.ASKING;
        boolean open = same && whole.state() == State.PROPOSED;
        return new ProposalView(
                whole.id(),
                whole.state(),
                same,
                asks ? whole.offering() : whole.asking(),
                asks ? whole.asking() : whole.offering(),
                whole.listing(),
                whole.terms(),
                whole.message(),
                whole.until(),
                open ? whole.allowed().stream().filter(ways::contains).toList() : List.of(),
                open ? whole.reasons() : Map.of());
    }
}
