package org.wisselwerk.collaboration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What shows, beside acts on the agreement itself, that a collaboration is alive: messages, visits, check-ins. */
public interface SignOfLife {

    /** The last one in this collaboration. */
    Optional<Instant> last(UUID collaboration);
}
