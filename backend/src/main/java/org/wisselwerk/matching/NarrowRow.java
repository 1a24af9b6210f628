package org.wisselwerk.matching;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.matching.alert.WhoMustHear;
import org.wisselwerk.matching.alert.WordBits;
import org.wisselwerk.matching.rank.Bounds;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Timing;
import org.wisselwerk.place.Box;
import org.wisselwerk.place.Point;

/**
 * What the database needs of a published listing to see that it cannot be served by another one.
 *
 * @param south to {@code east}: the box around its reach, null when it states none
 * @param firstDay to {@code lastDay}: the days it is taken to have, null when it states none
 * @param wordsWeight of all its words
 */
@MappedEntity("listing_narrow")
record NarrowRow(
        @Id UUID listingId,
        UUID organisationId,
        Direction direction,
        Kind kind,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Double south,
        @Nullable Double north,
        @Nullable Double west,
        @Nullable Double east,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate periodTo,
        double wordsWeight,
        long bits0,
        long bits1,
        long bits2,
        long bits3,
        long bits4,
        long bits5,
        long bits6,
        long bits7,
        long indexVersion) {

    static NarrowRow of(WhoMustHear.Published listing, long indexVersion) {
        Facts facts = listing.facts();
        // What is online is everywhere, like what names no place.
        Point point = facts.particulars().online() ? null : facts.where().point();
        Box reach = reach(point, facts.where().radiusKm());
        Period period = facts.when().period();
        Period span = Timing.span(period);
        WordBits bits = WordBits.of(facts.wording().words().keySet());
        return new NarrowRow(
                listing.id(),
                listing.organisation(),
                facts.direction(),
                facts.kind(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                reach == null ? null : reach.south(),
                reach == null ? null : reach.north(),
                reach == null ? null : reach.west(),
                reach == null ? null : reach.east(),
                span == null ? null : span.from(),
                span == null ? null : span.to(),
                period == null ? null : period.to(),
                Bounds.weight(facts.wording().words()),
                bits.bits0(),
                bits.bits1(),
                bits.bits2(),
                bits.bits3(),
                bits.bits4(),
                bits.bits5(),
                bits.bits6(),
                bits.bits7(),
                indexVersion);
    }

    /** Where it reaches on its own account; a radius of 0 stays where it is, which is no reach. */
    private static @Nullable Box reach(@Nullable Point point, @Nullable Integer radius) {
        return point == null || radius == null || radius == 0 ? null : point.around(radius);
    }
}
