package org.wisselwerk.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Period;

class DueCheckInTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final Period MONTH = new Period(FIRST, LocalDate.of(2026, 12, 31));
    private static final LocalDate HALF = LocalDate.of(2026, 12, 16);

    @Test
    void isAskedHalfway() {
        assertThat(DueCheckIn.since(MONTH, List.of(), null, HALF.minusDays(1))).isEmpty();
        assertThat(DueCheckIn.since(MONTH, List.of(), null, HALF)).contains(HALF);
        assertThat(DueCheckIn.since(MONTH, List.of(), HALF.minusDays(3), HALF)).contains(HALF);
        assertThat(DueCheckIn.since(MONTH, List.of(), HALF, HALF.plusDays(9))).isEmpty();
    }

    @Test
    void isAskedAtEachVisit() {
        LocalDate visit = HALF.plusDays(5);
        assertThat(DueCheckIn.since(MONTH, List.of(visit), HALF, visit)).contains(visit);
        assertThat(DueCheckIn.since(MONTH, List.of(visit), null, visit))
                .as("one for both, since the last")
                .contains(visit);
    }

    @Test
    void asksNothingHalfwayOfWhatHasNoMiddle() {
        assertThat(DueCheckIn.halfway(new Period(FIRST, FIRST.plusDays(3)))).isEmpty();
        assertThat(DueCheckIn.halfway(new Period(FIRST, null))).isEmpty();
        assertThat(DueCheckIn.halfway(new Period(null, FIRST))).isEmpty();
    }

    @Test
    void isNeverDueInTheFutureNorAfterItWasDone() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Period period = new Period(FIRST, FIRST.plusDays(random.nextInt(200)));
            List<LocalDate> visits = new ArrayList<>();
            for (int v = random.nextInt(4); v > 0; v--) {
                visits.add(FIRST.plusDays(random.nextInt(200)));
            }
            LocalDate today = FIRST.plusDays(random.nextInt(250) - 20);
            assertThat(DueCheckIn.since(period, visits, null, today))
                    .as("seed " + seed)
                    .satisfies(found -> found.ifPresent(due -> {
                        assertThat(due).isBeforeOrEqualTo(today);
                        assertThat(DueCheckIn.since(period, visits, today, today))
                                .isEmpty();
                    }));
        }
    }
}
