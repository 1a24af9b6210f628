package org.wisselwerk.matching.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the organisation of a listing does not want to see another one among its matches.
 *
 * @param text their own words, for their organisation only
 * @param at when it was dismissed first
 */
public record Dismissal(
        UUID listing,
        UUID other,
        DismissalReason reason,
        @Nullable String text,
        Instant at) {

    /** The same without the words, for whoever is not of the organisation. */
    public Dismissal withoutText() {
        return new Dismissal(listing, other, reason, null, at);
    }

    /** True when this says nothing that the other does not. */
    boolean saysTheSame(Dismissal known) {
        return reason == known.reason && java.util.Objects.equals(text, known.text);
    }
}
