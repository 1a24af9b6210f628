package org.wisselwerk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;

class SuggestedVisitsTest {

    @Test
    void aThirdAndTwoThirdsOfAnInternshipOnDaysWithLessons() {
        Period period = new Period(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 19));
        assertThat(SuggestedVisits.of(Kind.INTERNSHIP_PLACE, period))
                .containsExactly(LocalDate.of(2027, 2, 2), LocalDate.of(2027, 2, 25));
        Period overChristmas = new Period(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 1, 22));
        assertThat(SuggestedVisits.of(Kind.INTERNSHIP_PLACE, overChristmas))
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 7));
    }

    @Test
    void onceInAShortOneAndNeverWhereThereIsNothingToVisit() {
        Period two = new Period(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 22));
        assertThat(SuggestedVisits.of(Kind.DUAL_LEARNING_PLACE, two)).containsExactly(LocalDate.of(2027, 1, 18));
        assertThat(SuggestedVisits.of(Kind.EQUIPMENT, two)).isEmpty();
        assertThat(SuggestedVisits.of(Kind.INTERNSHIP_PLACE, new Period(null, null)))
                .isEmpty();
    }

    @Test
    void everySuggestionLiesWithinThePeriodOnADayWithLessons() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
            LocalDate to = from.plusDays(random.nextInt(300));
            assertThat(SuggestedVisits.of(Kind.INTERNSHIP_PLACE, new Period(from, to)))
                    .as("seed " + seed)
                    .hasSizeLessThanOrEqualTo(2)
                    .isSorted()
                    .allMatch(SchoolDays::isOne)
                    .allMatch(day -> !day.isBefore(from) && !day.isAfter(to));
        }
    }
}
