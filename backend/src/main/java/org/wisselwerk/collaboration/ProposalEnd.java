package org.wisselwerk.collaboration;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a proposal on a need.
 *
 * @param state where it stands now
 * @param proposedAt when it was proposed
 * @param by who ended it; null for the clock, the platform, and what has not ended
 * @param reason a code of the reasons, null where nobody gave one
 * @param at when it last changed
 */
@Introspected
public record ProposalEnd(
        UUID need,
        State state,
        Instant proposedAt,
        @Nullable Side by,
        @Nullable String reason,
        Instant at) {}
