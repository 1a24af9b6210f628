package org.wisselwerk.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Organisation;

/**
 * What binds all lines of one import together.
 *
 * @param own the only organisation it may write for; null for any
 * @param prune close what the source no longer has
 * @param force even when that is more than a fifth of it
 */
public record ImportRun(
        UUID id,
        String source,
        @Nullable Organisation own,
        boolean prune,
        boolean force,
        @Nullable UUID actor) {}
