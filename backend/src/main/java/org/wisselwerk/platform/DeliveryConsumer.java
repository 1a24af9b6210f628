package org.wisselwerk.platform;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who must hear of events. Told at least once, in order per aggregate; re-reads the state instead of trusting the
 * event, and is idempotent.
 */
public interface DeliveryConsumer {

    /** Stable, at most 32 characters: it stands in the database. */
    String name();

    boolean wants(String eventType);

    /**
     * Acts on the present state of these aggregates. An exception means: none of them is done.
     *
     * @throws Unavailable when it should be told again a little later
     */
    void deliver(Collection<UUID> aggregates);

    /** Thrown when what the consumer writes to is away: nobody's fault, so no attempt is counted. */
    class Unavailable extends RuntimeException {
        public Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
