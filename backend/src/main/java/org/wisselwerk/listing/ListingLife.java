package org.wisselwerk.listing;

import static org.wisselwerk.listing.ListingState.CLOSED;
import static org.wisselwerk.listing.ListingState.DRAFT;
import static org.wisselwerk.listing.ListingState.EXPIRED;
import static org.wisselwerk.listing.ListingState.PAUSED;
import static org.wisselwerk.listing.ListingState.PUBLISHED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The life of a listing as a table: what its owner may do in which state, and where that leads. */
public enum ListingLife {
    PUBLISH(EnumSet.of(DRAFT), PUBLISHED),
    PAUSE(EnumSet.of(PUBLISHED), PAUSED),
    RESUME(EnumSet.of(PAUSED), PUBLISHED),
    CLOSE(EnumSet.of(PUBLISHED, PAUSED), CLOSED),
    REOPEN(EnumSet.of(CLOSED, EXPIRED), DRAFT);

    private final Set<ListingState> from;
    private final ListingState to;

    ListingLife(Set<ListingState> from, ListingState to) {
        this.from = from;
        this.to = to;
    }

    public ListingState to() {
        return to;
    }

    /** Its name in the API. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean allowedIn(ListingState state) {
        return from.contains(state);
    }

    static Optional<ListingLife> of(String path) {
        return Arrays.stream(values()).filter(t -> t.path().equals(path)).findFirst();
    }

    /** What may be done in a state, by its name in the API; a copy for another year can always be made. */
    static List<String> allowed(ListingState state) {
        List<String> allowed = new java.util.ArrayList<>(Arrays.stream(values())
                .filter(t -> t.allowedIn(state))
                .map(ListingLife::path)
                .toList());
        if (state != ListingState.HIDDEN) {
            allowed.add("edit");
        }
        if (state == DRAFT) {
            allowed.add("delete");
        } else {
            allowed.add("renew");
        }
        return List.copyOf(allowed);
    }
}
