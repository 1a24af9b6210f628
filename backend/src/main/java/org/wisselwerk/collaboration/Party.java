package org.wisselwerk.collaboration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One side's organisation, and its listing when the collaboration rests on one of its listings. */
public record Party(UUID organisation, @Nullable UUID listing) {}
