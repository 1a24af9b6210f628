package org.wisselwerk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Side;

class VisitRowTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void aProposalOfWhichAllMomentsArePastMissesAVisitAgain() {
        VisitRow proposed = visit(VisitState.PROPOSED, null, NOON.minusSeconds(60), LATER);
        assertThat(proposed.pickable(NOON)).containsExactly(LATER);
        assertThat(proposed.stands(NOON)).isTrue();
        assertThat(proposed.stands(LATER)).isFalse();
        assertThat(visit(VisitState.PLANNED, NOON, NOON).stands(LATER)).isTrue();
        assertThat(visit(VisitState.HELD, NOON, NOON).stands(LATER)).isTrue();
        assertThat(visit(VisitState.CANCELLED, LATER, LATER).stands(NOON)).isFalse();
    }

    @Test
    void itHasBegunFromTheMomentThatWasPicked() {
        VisitRow planned = visit(VisitState.PLANNED, LATER, LATER);
        assertThat(planned.begun(NOON)).isFalse();
        assertThat(planned.begun(LATER)).isTrue();
        assertThat(planned.pickable(NOON)).isEmpty();
    }

    private static VisitRow visit(VisitState state, @Nullable Instant startsAt, Instant... slots) {
        return new VisitRow(
                new UUID(1, 1),
                new UUID(2, 2),
                1,
                state,
                Side.ASKING,
                new UUID(3, 3),
                List.of(slots).stream().map(Instant::toString).toList(),
                60,
                "Atelier",
                null,
                startsAt,
                0,
                null,
                null,
                null,
                null,
                null,
                NOON,
                NOON);
    }
}
