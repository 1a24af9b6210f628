package org.wisselwerk.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Side;

/** What a side says of one expectation in one check-in. Side and collaboration stand here too, to be found by. */
@MappedEntity("check_in_score")
record ScoreRow(
        @Id UUID id,
        UUID checkInId,
        UUID collaborationId,
        Side side,
        UUID expectationId,
        int score,
        @Nullable String text) {}
