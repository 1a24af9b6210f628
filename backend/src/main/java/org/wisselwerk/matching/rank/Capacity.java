package org.wisselwerk.matching.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Commitment;
import org.wisselwerk.listing.FreePlaces;
import org.wisselwerk.listing.Period;

/** Whether what is left is enough for what is asked. Who asks for places judges; who offers them is served by anyone. */
public final class Capacity {

    private static final Period ALWAYS = new Period(null, null);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final double ONE_OF_MANY = 0.6;

    private Capacity() {}

    static Score score(Facts asker, Facts candidate, LocalDate today) {
        Integer free = free(candidate, asker, today);
        Integer left = free(asker, candidate, today);
        if (free != null && free == 0) {
            return Score.of(0, "capacity.full-theirs").cappedBy(Cap.FULL);
        }
        if (left != null && left == 0) {
            return Score.of(0, "capacity.full-ours").cappedBy(Cap.FULL);
        }
        if (free == null || left == null) {
            return Silence.of(left == null, free == null).on(Criterion.CAPACITY);
        }
        int asked = asker.isOffer() ? free : left;
        int given = asker.isOffer() ? left : free;
        if (asked <= given) {
            return Score.of(1, "capacity.enough", (long) given, (long) asked);
        }
        // A company with one place is still welcome to a school with nine pupils; a hall is not bigger than it is.
        double share = (double) given / asked;
        double value = asker.isOffer() ? 0.9 : ONE_OF_MANY + (1 - ONE_OF_MANY) * share;
        return Score.of(value, "capacity.some", (long) given, (long) asked);
    }

    /** Is nothing left of it, from today on? */
    public static boolean isFull(Facts listing, LocalDate today) {
        Integer free = free(listing, listing, today);
        return free != null && free == 0;
    }

    /** Places of one that are free while the other could use them; null when they are not limited, or not said. */
    static @Nullable Integer free(Facts one, Facts other, LocalDate today) {
        Integer places = one.room().places();
        if (places == null) {
            return null;
        }
        Period window = shared(one.when().period(), other.when().period(), today);
        List<Commitment> held = one.room().taken().stream()
                .map(taken -> new Commitment(NOBODY, NOBODY, new Period(taken.from(), taken.to()), taken.places()))
                .toList();
        return FreePlaces.in(places, window, held);
    }

    private static Period shared(@Nullable Period one, @Nullable Period other, LocalDate today) {
        Period mine = one == null ? ALWAYS : one;
        Period theirs = other == null ? ALWAYS : other;
        LocalDate from = latest(latest(mine.from(), theirs.from()), today);
        LocalDate to = earliest(mine.to(), theirs.to());
        return to != null && from != null && to.isBefore(from) ? mine : new Period(from, to);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
