package org.wisselwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;

class SuppressionTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Frame FRAME = new Frame(
            List.of(MAY, MAY.plusMonths(1), MAY.plusMonths(2)),
            List.of(Kind.INTERNSHIP_PLACE, Kind.GUEST_LESSON),
            List.of("antwerpen", "limburg", "unknown"));

    @Test
    void whatRestsOnFiveOrganisationsIsShownAndOnFourIsNot() {
        Counts counts = new Counts();
        counts.add(MAY, Kind.INTERNSHIP_PLACE, "antwerpen", 9, organisations(0, 5));
        assertThat(Suppression.hidden(FRAME, counts)).doesNotContain(Cell.TOTAL, new Cell(MAY, null, null));
        Counts few = new Counts();
        few.add(MAY, Kind.INTERNSHIP_PLACE, "antwerpen", 9, organisations(0, 4));
        assertThat(Suppression.hidden(FRAME, few)).contains(Cell.TOTAL, new Cell(MAY, null, null));
    }

    @Test
    void aSingleHiddenMonthTakesTheSmallestOtherWithIt() {
        Counts counts = new Counts();
        counts.add(MAY, Kind.INTERNSHIP_PLACE, "antwerpen", 20, organisations(0, 10));
        counts.add(MAY.plusMonths(1), Kind.INTERNSHIP_PLACE, "antwerpen", 8, organisations(0, 6));
        counts.add(MAY.plusMonths(2), Kind.INTERNSHIP_PLACE, "antwerpen", 1, organisations(20, 2));
        assertThat(Suppression.hidden(FRAME, counts))
                .contains(new Cell(MAY.plusMonths(2), null, null), new Cell(MAY.plusMonths(1), null, null))
                .doesNotContain(new Cell(MAY, null, null), Cell.TOTAL);
    }

    @Test
    void nobodyWhoSolvesTheEquationsFindsASmallNumber() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            Counts counts = anyCounts(random);
            Set<Cell> hidden = Suppression.hidden(FRAME, counts);
            Set<Cell> solved = solved(hidden, counts).stream()
                    .filter(cell -> isSecret(cell, counts))
                    .collect(Collectors.toSet());
            assertThat(solved).as("seed %d, round %d", seed, round).isEmpty();
            assertThat(hidden)
                    .as("seed %d, round %d", seed, round)
                    .containsAll(all().stream()
                            .filter(cell -> counts.organisations(cell) < Suppression.BELOW)
                            .toList());
        }
    }

    @Test
    void withoutTheSecondCellsSomeoneWouldFindThem() {
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 400; round++) {
            Counts counts = anyCounts(random);
            Set<Cell> tooFew = all().stream()
                    .filter(cell -> counts.organisations(cell) < Suppression.BELOW)
                    .collect(Collectors.toSet());
            found += (int) solved(tooFew, counts).stream()
                    .filter(cell -> isSecret(cell, counts))
                    .count();
        }
        assertThat(found).isGreaterThan(10);
    }

    /**
     * An attacker of another make than the code: bounds on every hidden number, narrowed by every sum until nothing
     * changes. A number whose bounds meet is found.
     */
    private static Set<Cell> solved(Set<Cell> hidden, Counts counts) {
        java.util.Map<Cell, int[]> bounds = new java.util.HashMap<>();
        for (Cell cell : all()) {
            int number = counts.number(cell);
            bounds.put(cell, hidden.contains(cell) ? new int[] {0, 10_000} : new int[] {number, number});
        }
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (Frame.Sum sum : FRAME.sums()) {
                narrowed |= narrow(bounds, sum);
            }
        }
        Set<Cell> found = new HashSet<>();
        hidden.forEach(cell -> {
            if (bounds.get(cell)[0] == bounds.get(cell)[1]) {
                found.add(cell);
            }
        });
        return found;
    }

    private static boolean narrow(java.util.Map<Cell, int[]> bounds, Frame.Sum sum) {
        int low = sum.parts().stream().mapToInt(part -> bounds.get(part)[0]).sum();
        int high = sum.parts().stream().mapToInt(part -> bounds.get(part)[1]).sum();
        int[] total = bounds.get(sum.total());
        boolean narrowed = tighten(total, low, high);
        for (Cell part : sum.parts()) {
            int[] own = bounds.get(part);
            narrowed |= tighten(own, total[0] - (high - own[1]), total[1] - (low - own[0]));
        }
        return narrowed;
    }

    private static boolean tighten(int[] bounds, int low, int high) {
        int newLow = Math.max(bounds[0], low);
        int newHigh = Math.min(bounds[1], high);
        boolean tighter = newLow > bounds[0] || newHigh < bounds[1];
        bounds[0] = newLow;
        bounds[1] = newHigh;
        return tighter;
    }

    private static boolean isSecret(Cell cell, Counts counts) {
        return counts.organisations(cell) < Suppression.BELOW && counts.number(cell) > 0;
    }

    private static Counts anyCounts(Random random) {
        Counts counts = new Counts();
        for (int i = random.nextInt(14); i > 0; i--) {
            counts.add(
                    FRAME.months().get(random.nextInt(3)),
                    FRAME.kinds().get(random.nextInt(2)),
                    FRAME.provinces().get(random.nextInt(3)),
                    1 + random.nextInt(6),
                    organisations(random.nextInt(30), 1 + random.nextInt(8)));
        }
        return counts;
    }

    private static Set<Cell> all() {
        Set<Cell> all = new LinkedHashSet<>(FRAME.finest());
        all.addAll(FRAME.byMonth());
        all.addAll(FRAME.byKind());
        all.addAll(FRAME.byProvince());
        all.add(Cell.TOTAL);
        return all;
    }

    private static Set<UUID> organisations(int from, int number) {
        return java.util.stream.IntStream.range(from, from + number)
                .mapToObj(i -> new UUID(1, i))
                .collect(Collectors.toSet());
    }
}
