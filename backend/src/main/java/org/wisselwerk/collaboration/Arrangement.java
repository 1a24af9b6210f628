package org.wisselwerk.collaboration;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Weekday;

/**
 * What two sides settle beside places and days. What is null or empty is not said.
 *
 * @param weekdays in their order, each once
 * @param place where the work is done
 * @param allowance what is paid to whom, in words: amounts change with the year and the statute
 * @param section what only this kind of collaboration settles
 * @param pupils by the labels that the school gives them, never by name; no more than there are places
 * @param people whom both sides name, in the order of their ids as text
 */
public record Arrangement(
        List<Weekday> weekdays,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable String place,
        @Nullable String allowance,
        @Nullable String insurance,
        @Nullable String transport,
        @Nullable String protectiveEquipment,
        @Nullable Section section,
        List<String> pupils,
        List<NamedPerson> people) {

    /** Nothing is said. */
    public static final Arrangement NONE =
            new Arrangement(List.of(), null, null, null, null, null, null, null, List.of(), List.of());

    public Arrangement {
        weekdays = List.copyOf(weekdays);
        hoursPerWeek = plain(hoursPerWeek);
        pupils = List.copyOf(pupils);
        people = people.stream()
                .sorted(Comparator.comparing(person -> person.id().toString()))
                .toList();
    }

    /** The same with these people. */
    Arrangement withPeople(List<NamedPerson> others) {
        return with(section, pupils, others);
    }

    /** The same with other pupils. */
    Arrangement naming(List<String> labels) {
        return with(section, labels, people);
    }

    /** What holds for another period too: other pupils come, on another day, and nobody is named yet. */
    Arrangement renewed() {
        return with(section instanceof Section.Visit visit ? visit.undated() : section, List.of(), List.of());
    }

    private Arrangement with(@Nullable Section section, List<String> pupils, List<NamedPerson> people) {
        return new Arrangement(
                weekdays,
                hoursPerWeek,
                place,
                allowance,
                insurance,
                transport,
                protectiveEquipment,
                section,
                pupils,
                people);
    }

    /** The same number in the one form that compares equal and is written without an exponent. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
