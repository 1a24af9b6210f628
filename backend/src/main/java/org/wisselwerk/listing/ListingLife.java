package org.wisselwerk.listing;

import static org.wisselwerk.listing.ListingState.CLOSED;
import static org.wisselwerk.listing.ListingState.DRAFT;
import static org.wisselwerk.listing.ListingState.EXPIRED;
import static org.wisselwerk.listing.ListingState.HIDDEN;
import static org.wisselwerk.listing.ListingState.PAUSED;
import static org.wisselwerk.listing.ListingState.PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of a listing as a table: who may do what in which state, and where that leads. */
public enum ListingLife {
    PUBLISH(Who.OWNER, EnumSet.of(DRAFT), PUBLISHED, "published"),
    PAUSE(Who.OWNER, EnumSet.of(PUBLISHED), PAUSED, "paused"),
    RESUME(Who.OWNER, EnumSet.of(PAUSED), PUBLISHED, "resumed"),
    CLOSE(Who.OWNER, EnumSet.of(PUBLISHED, PAUSED), CLOSED, "closed"),
    REOPEN(Who.OWNER, EnumSet.of(CLOSED, EXPIRED), DRAFT, "reopened"),
    EXPIRE(Who.CLOCK, EnumSet.of(PUBLISHED, PAUSED), EXPIRED, "expired"),
    HIDE(Who.ADMINISTRATOR, EnumSet.complementOf(EnumSet.of(HIDDEN)), HIDDEN, "hidden"),
    /** To the state before it was hidden. */
    UNHIDE(Who.ADMINISTRATOR, EnumSet.of(HIDDEN), null, "unhidden");

    /** Who does it. */
    public enum Who {
        OWNER,
        CLOCK,
        ADMINISTRATOR
    }

    /** How long a listing without a last day stays open. */
    private static final int MONTHS_WITHOUT_END = 6;

    private final Who who;
    private final Set<ListingState> from;
    private final @Nullable ListingState to;
    private final String past;

    ListingLife(Who who, Set<ListingState> from, @Nullable ListingState to, String past) {
        this.who = who;
        this.from = from;
        this.to = to;
        this.past = past;
    }

    public Who who() {
        return who;
    }

    /** Where it leads; empty for back to the state before. */
    public Optional<ListingState> to() {
        return Optional.ofNullable(to);
    }

    /** Its name in the API. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean allowedIn(ListingState state) {
        return from.contains(state);
    }

    /** The event that says it happened. */
    String event() {
        return Listings.EVENTS + past;
    }

    /**
     * The last day on which a listing is open: the last one of its period, else six months after it was opened, or
     * after its period begins where that is later.
     */
    static LocalDate lastDay(@Nullable Period period, LocalDate opened) {
        if (period != null && period.to() != null) {
            return period.to();
        }
        LocalDate from = period == null ? null : period.from();
        return (from != null && from.isAfter(opened) ? from : opened).plusMonths(MONTHS_WITHOUT_END);
    }

    /**
     * What its owner may do in a state, by its name in the API. What is hidden cannot be changed, nor copied.
     *
     * @param published it was, before: others know of it, and it is not thrown away
     */
    static List<String> allowed(ListingState state, boolean published) {
        List<String> allowed = new ArrayList<>(allowed(state, Who.OWNER));
        if (state != HIDDEN) {
            allowed.add("edit");
        }
        if (state == DRAFT && !published) {
            allowed.add("delete");
        }
        if (state != DRAFT && state != HIDDEN) {
            allowed.add("renew");
        }
        return List.copyOf(allowed);
    }

    static List<String> allowed(ListingState state, Who who) {
        return Arrays.stream(values())
                .filter(one -> one.who == who && one.allowedIn(state))
                .map(ListingLife::path)
                .toList();
    }
}
