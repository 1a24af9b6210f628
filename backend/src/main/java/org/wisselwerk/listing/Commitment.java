package org.wisselwerk.listing;

import java.util.UUID;

/**
 * Places of a listing that an agreed collaboration holds, on every day of a period.
 *
 * @param places at least 1
 */
public record Commitment(UUID listing, UUID collaboration, Period period, int places) {

    public Commitment {
        if (places < 1) {
            throw new IllegalArgumentException("a commitment holds at least one place, not " + places);
        }
    }
}
