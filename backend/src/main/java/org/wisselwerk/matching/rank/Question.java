package org.wisselwerk.matching.rank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.place.Point;

/**
 * What somebody searches for, as far as it was understood. What is not there is no wish.
 *
 * @param things what it is about; empty when only place, period, kind or direction were named
 * @param kinds named in the words
 * @param place named in the words, or given as the centre of a filter
 * @param period named in the words
 * @param language code, when a language was named
 * @param specialNeeds OV3 or OV4 was named
 */
public record Question(
        List<Thing> things,
        Set<Kind> kinds,
        @Nullable Direction direction,
        @Nullable PlaceWish place,
        @Nullable Period period,
        @Nullable String language,
        boolean specialNeeds) {

    /**
     * One thing that is searched for, of one or more words.
     *
     * @param concepts ids with how sure each is
     * @param parts the concepts of each word of it, where several words make one concept and each has a meaning alone
     * @param stems of its words, in all languages it could be in
     * @param weight how much it says, 0 to 1
     */
    public record Thing(
            Map<String, Double> concepts, List<Map<String, Double>> parts, Set<String> stems, double weight) {}

    /**
     * Where.
     *
     * @param label as it is shown
     * @param postcode of its middle
     * @param km within which is "there"
     * @param province code, when a whole province is meant
     */
    public record PlaceWish(
            String label,
            String postcode,
            @Nullable Point point,
            double km,
            @Nullable String province) {}

    /** True when nothing at all was asked: every listing fits, and none better than another. */
    public boolean isEmpty() {
        return things.isEmpty() && isWithoutWishes();
    }

    /** True when a kind was named, and of everything else nothing is known: a trade that no vocabulary has. */
    public boolean namesOnlyAKind() {
        return !kinds.isEmpty()
                && things.stream().allMatch(thing -> thing.concepts().isEmpty());
    }

    private boolean isWithoutWishes() {
        return kinds.isEmpty()
                && direction == null
                && place == null
                && period == null
                && language == null
                && !specialNeeds;
    }
}
