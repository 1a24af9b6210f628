package org.wisselwerk.followup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How what was agreed goes, as each side said it last.
 *
 * @param due since when the reader's side has a check-in to make, null when it has none
 * @param mayWrite whether the reader can make one now
 */
@Serdeable
record CheckInsView(List<ItemView> items, @Nullable LocalDate due, boolean mayWrite) {

    /** @param flagged a reason to talk */
    @Serdeable
    record ItemView(
            UUID expectationId,
            String title,
            String words,
            @Nullable ScoreView asking,
            @Nullable ScoreView offering,
            boolean flagged) {}

    /** @param score 1 to 5 */
    @Serdeable
    record ScoreView(
            int score, @Nullable String text, @Nullable LocalDate day) {}
}
