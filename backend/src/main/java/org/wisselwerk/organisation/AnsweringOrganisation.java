package org.wisselwerk.organisation;

import org.jspecify.annotations.Nullable;

/**
 * An organisation and how it answers what it is asked.
 *
 * @param habit null when nothing is known of it
 */
public record AnsweringOrganisation(
        Organisation organisation, @Nullable AnswerHabit habit) {

    /** See {@link AnswerHabit#expectedDays()}; null as well when nothing is known. */
    public @Nullable Double expectedDays() {
        return habit == null ? null : habit.expectedDays();
    }
}
