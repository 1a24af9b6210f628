package org.wisselwerk.matching.gate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Point;

/**
 * All of a listing that searches look at. The index holds these very values.
 *
 * @param said values by field; a field that is missing was not said
 * @param from first day, null when it is open or no period was said
 * @param to last day, likewise
 */
public record Findable(
        Map<Field, Set<String>> said,
        @Nullable Point point,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Words words) {

    /**
     * What its words bring it to.
     *
     * @param concepts ids
     * @param stems of its text, parts of compounds too
     * @param names folded words of its organisation's name
     * @param spelled folded words of its text and the name of its place, as they are written
     */
    public record Words(Set<String> concepts, Set<String> stems, Set<String> names, Set<String> spelled) {}

    /** Empty when nothing was said. */
    public Set<String> said(Field field) {
        return said.getOrDefault(field, Set.of());
    }
}
