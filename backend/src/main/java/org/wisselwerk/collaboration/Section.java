package org.wisselwerk.collaboration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details.Statute;

/** What only one kind of collaboration settles. What is null is not said; a section that says nothing is no section. */
public sealed interface Section {

    /**
     * Equipment that is lent.
     *
     * @param handover when, where, and who carries it
     * @param handback the same for bringing it back
     * @param deposit in euro
     * @param damage who pays what when it breaks or is lost
     */
    record Loan(
            @Nullable Integer units,
            @Nullable String handover,
            @Nullable String handback,
            @Nullable BigDecimal deposit,
            @Nullable String damage)
            implements Section {
        public Loan {
            deposit = Arrangement.plain(deposit);
        }
    }

    /** Professional development. */
    record Development(
            @Nullable Integer participants, @Nullable Integer sessions) implements Section {}

    /**
     * Somebody from the trade who teaches.
     *
     * @param hours lessons over the whole period
     * @param group the class
     */
    record Teaching(
            @Nullable Integer hours,
            @Nullable String group,
            @Nullable Statute statute) implements Section {}

    /**
     * One occasion: a visit, a guest lesson.
     *
     * @param end after {@code start} where both are said
     */
    record Visit(
            @Nullable String group,
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end) implements Section {

        /** The same on a day that is not said; null when nothing else is. */
        @Nullable
        Visit undated() {
            return group == null && start == null && end == null ? null : new Visit(group, null, start, end);
        }
    }
}
