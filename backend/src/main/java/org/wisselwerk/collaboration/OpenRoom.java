package org.wisselwerk.collaboration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * A collaboration as one side sees what it still has to do in it.
 *
 * @param turn whose step is waited for, null when it is neither's or both sides'
 * @param until the last day before the clock acts, null when it does not run
 * @param countered whether the terms are no longer those of the first proposal
 * @param title of its leading listing, empty without one
 * @param from and {@code to}: the days of the terms, null where open
 * @param unanswered required expectations without an answer of this side
 * @param unsettled expectations where common words wait for this side, or both answered and there are none yet
 * @param ready nothing but signatures is missing before it is agreed
 * @param signed whether this side has signed
 * @param agreed expectations that both agreed on
 * @param school whether the pupils come from this side
 * @param ending how it ended, null while it did not
 */
public record OpenRoom(
        UUID id,
        long version,
        State state,
        Side side,
        @Nullable Side turn,
        @Nullable LocalDate until,
        boolean countered,
        Kind kind,
        UUID otherId,
        String other,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int unanswered,
        int unsettled,
        boolean ready,
        boolean signed,
        int agreed,
        boolean school,
        @Nullable Ending ending) {

    static OpenRoom of(Collaboration c, Side side, String other, String title, boolean ready, boolean school) {
        return new OpenRoom(
                c.id(),
                c.version(),
                c.state(),
                side,
                c.waitsFor(),
                Timing.until(c),
                c.terms().revision() > 1,
                c.kind(),
                c.party(side.other()).organisation(),
                other,
                title,
                c.terms().period().from(),
                c.terms().period().to(),
                (int) c.expectations().stream()
                        .filter(item -> item.item().required()
                                && item.agreed() == null
                                && !item.answers().containsKey(side))
                        .count(),
                (int) c.expectations().stream()
                        .filter(item -> unsettled(item, side))
                        .count(),
                ready,
                c.signatures().stream().anyMatch(signature -> signature.side() == side),
                (int) c.expectations().stream()
                        .filter(item -> item.status() == Expectation.Status.ALIGNED)
                        .count(),
                school,
                c.ending());
    }

    private static boolean unsettled(Expectation item, Side side) {
        return item.agreed() == null
                ? item.answers().size() == Side.values().length
                : !item.acceptedBy().contains(side);
    }
}
