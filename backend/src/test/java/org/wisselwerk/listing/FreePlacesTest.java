package org.wisselwerk.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreePlacesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final UUID LISTING = new UUID(0, 1);

    @Test
    void unlimitedPlacesStayUnlimited() {
        assertThat(FreePlaces.in(null, period(0, 9), List.of(held(0, 9, 5)))).isNull();
    }

    @Test
    void commitmentsThatFollowEachOtherShareAPlace() {
        assertThat(FreePlaces.in(3, period(0, 20), List.of(held(0, 9, 2), held(10, 20, 2))))
                .isEqualTo(1);
    }

    @Test
    void theLastDayOfOneAndTheFirstOfTheNextAddUp() {
        assertThat(FreePlaces.in(3, period(0, 20), List.of(held(0, 10, 1), held(10, 20, 2))))
                .isZero();
    }

    @Test
    void whatEndedBeforeThePeriodDoesNotCount() {
        assertThat(FreePlaces.in(3, period(10, 20), List.of(held(0, 9, 3)))).isEqualTo(3);
    }

    @Test
    void aCommitmentWithoutEndsHoldsForEver() {
        assertThat(FreePlaces.in(3, new Period(null, null), List.of(held(null, null, 2))))
                .isEqualTo(1);
        assertThat(FreePlaces.in(3, period(5, 5), List.of(held(null, null, 2)))).isEqualTo(1);
    }

    @Test
    void neverLessThanNone() {
        assertThat(FreePlaces.in(1, period(0, 5), List.of(held(0, 5, 4)))).isZero();
    }

    @Test
    void agreesWithCountingDayByDay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            List<Commitment> commitments = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                Period period = anyPeriod(random);
                commitments.add(new Commitment(LISTING, new UUID(1, i), period, 1 + random.nextInt(4)));
            }
            Period asked = anyPeriod(random);
            assertThat(FreePlaces.highest(asked, commitments))
                    .as("seed %d, %s in %s", seed, asked, commitments)
                    .isEqualTo(counted(asked, commitments));
        }
    }

    /** All dates lie within days 0 to 30; days before and after stand for the open ends. */
    private static int counted(Period asked, List<Commitment> commitments) {
        int highest = 0;
        for (int i = -5; i <= 35; i++) {
            Period day = period(i, i);
            if (day.overlaps(asked)) {
                int sum = commitments.stream()
                        .filter(commitment -> commitment.period().overlaps(day))
                        .mapToInt(Commitment::places)
                        .sum();
                highest = Math.max(highest, sum);
            }
        }
        return highest;
    }

    private static Period anyPeriod(Random random) {
        int from = random.nextInt(30);
        int to = from + random.nextInt(31 - from);
        return new Period(
                random.nextInt(6) == 0 ? null : DAY.plusDays(from), random.nextInt(6) == 0 ? null : DAY.plusDays(to));
    }

    private static Period period(int from, int to) {
        return new Period(DAY.plusDays(from), DAY.plusDays(to));
    }

    private static Commitment held(@Nullable Integer from, @Nullable Integer to, int places) {
        Period period = new Period(from == null ? null : DAY.plusDays(from), to == null ? null : DAY.plusDays(to));
        return new Commitment(LISTING, UUID.randomUUID(), period, places);
    }
}
