package org.wisselwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wisselwerk.listing.Kind;

/** Tries to work out what is hidden from everything that can be asked, put together. */
class WindowTest {

    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
    private static final List<Kind> KINDS = List.of(Kind.INTERNSHIP_PLACE, Kind.GUEST_LESSON, Kind.EQUIPMENT);
    private static final List<String> PROVINCES = List.of("antwerpen", "limburg", "unknown");

    /** An unknown of the attack: the true number of a finest cell. */
    private record Unknown(YearMonth month, Kind kind, String province) {}

    @Test
    void noCombinationOfAnswersGivesAHiddenCell() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int secrets = 0;
        for (int round = 0; round < 150; round++) {
            Map<YearMonth, Counts> world = world(random);
            List<Unknown> unknowns = unknowns();
            List<BigInteger[]> equations = everythingThatCanBeAsked(world, unknowns);
            Map<Integer, BigInteger> solved = solved(equations, unknowns.size());
            for (int i = 0; i < unknowns.size(); i++) {
                Unknown one = unknowns.get(i);
                Counts counts = world.get(one.month());
                Cell cell = new Cell(one.month(), one.kind(), one.province());
                boolean secret = counts.number(cell) > 0 && counts.organisations(cell) < Suppression.BELOW;
                secrets += secret ? 1 : 0;
                assertThat(secret && solved.containsKey(i))
                        .as("seed %d, round %d, %s", seed, round, one)
                        .isFalse();
            }
        }
        assertThat(secrets).isGreaterThan(100);
    }

    /**
     * The same of a month whose events are told apart by a reason, some of those by another: what kinds, provinces and
     * reasons add up to is one and the same, so what the one table hides the other may not give.
     */
    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "UNMET", "TERMINATED"})
    void noCombinationOfReasonsKindsAndProvincesGivesAHiddenCell(Measure measure) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int secrets = 0;
        for (int round = 0; round < 300; round++) {
            Tally tally = new Tally();
            for (int i = 1 + random.nextInt(14); i > 0; i--) {
                tally.addAny(random, measure);
            }
            FacetAttack attack = tally.attack();
            attack.see(window(Map.of(measure, tally.counts)), measure);
            for (Cell cell : attack.unknowns()) {
                secrets += tally.isSecret(cell) ? 1 : 0;
                assertThat(tally.isSecret(cell) && attack.knows(cell))
                        .as("seed %d, round %d, %s", seed, round, cell)
                        .isFalse();
            }
        }
        assertThat(secrets).isGreaterThan(200);
    }

    /** Of a part somebody also knows that it is no more than the whole, where that is shown. */
    @Test
    void whatIsKnownOfAWholeDoesNotGiveItsHiddenParts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int secrets = 0;
        for (int round = 0; round < 300; round++) {
            Tally rated = new Tally();
            Tally kept = new Tally();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                addAny(rated, kept, random);
            }
            FacetAttack attack = rated.attack();
            Window window = window(Map.of(Measure.RATED, rated.counts, Measure.KEPT, kept.counts));
            attack.see(window, Measure.KEPT);
            attack.atMost(window, Measure.RATED);
            for (Cell cell : attack.unknowns()) {
                secrets += kept.isSecret(cell) ? 1 : 0;
                assertThat(kept.isSecret(cell) && attack.knows(cell))
                        .as("seed %d, round %d, %s", seed, round, cell)
                        .isFalse();
            }
        }
        assertThat(secrets).isGreaterThan(200);
    }

    @Test
    void withoutTheReasonsInTheSameTableSomeoneWouldFindThem() {
        Random random = new Random(11);
        int found = 0;
        for (int round = 0; round < 300; round++) {
            Tally tally = new Tally();
            for (int i = 1 + random.nextInt(14); i > 0; i--) {
                tally.addAny(random, Measure.UNMET);
            }
            FacetAttack attack = tally.attack();
            attack.seeAllButTheFew(tally.counts);
            found += (int) attack.unknowns().stream()
                    .filter(cell -> tally.isSecret(cell) && attack.knows(cell))
                    .count();
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void refusalsAreToldByProvinceNeedsByEitherAndNothingByBoth() {
        Counts counts = new Counts();
        Facet far = Facet.of("TOO_FAR");
        for (Kind kind : List.of(Kind.GUEST_LESSON, Kind.EQUIPMENT)) {
            for (String province : List.of("antwerpen", "limburg")) {
                counts.add(MONTHS.getFirst(), kind, province, far, 7, organisations(0, 6));
                counts.add(MONTHS.getFirst(), kind, province, Facet.YES, 7, organisations(6, 6));
            }
        }
        Window window = window(Map.of(Measure.ANSWERED, counts, Measure.UNMET, counts));
        assertThat(window.shownOf(Measure.ANSWERED, null, "limburg", far)).isEqualTo(14);
        assertThat(window.shownOf(Measure.ANSWERED, Kind.EQUIPMENT, null, far)).isNull();
        assertThat(window.shown(Measure.ANSWERED, Kind.EQUIPMENT, "limburg")).isEqualTo(14);
        assertThat(window.shownOf(Measure.UNMET, null, "limburg", far)).isEqualTo(14);
        assertThat(window.shownOf(Measure.UNMET, Kind.EQUIPMENT, null, far)).isEqualTo(14);
        assertThat(window.shown(Measure.UNMET, Kind.EQUIPMENT, "limburg")).isNull();
        assertThat(window.shownOf(Measure.UNMET, Kind.EQUIPMENT, "limburg", far))
                .isNull();
        assertThat(window.shownOf(Measure.ANSWERED, null, null, Facet.YES)).isNull();
        assertThat(window.facets(Measure.ANSWERED)).containsExactly(far);
    }

    private static Window window(Map<Measure, Counts> counts) {
        return new Window(new Frame(List.of(MONTHS.getFirst()), KINDS, PROVINCES), counts, true, true);
    }

    private static final class Tally {

        private final Counts counts = new Counts();

        void add(Kind kind, String province, Facet facet, int number, Set<UUID> parties) {
            counts.add(MONTHS.getFirst(), kind, province, facet, number, parties);
        }

        void addAny(Random random, Measure measure) {
            boolean answered = measure == Measure.ANSWERED;
            String code = List.of("REFUSED", "NO_ANSWER", answered ? Facet.YES.code() : "NEED_GONE")
                    .get(random.nextInt(3));
            boolean parts = measure == Measure.UNMET && code.equals("REFUSED");
            add(
                    any(KINDS, random),
                    any(PROVINCES, random),
                    new Facet(code, parts ? any(List.of("", "TOO_FAR", "COST"), random) : null),
                    1 + random.nextInt(6),
                    organisations(random.nextInt(30), 1 + random.nextInt(8)));
        }

        FacetAttack attack() {
            return new FacetAttack(MONTHS.getFirst(), KINDS, PROVINCES, counts.facets());
        }

        boolean isSecret(Cell cell) {
            return counts.number(cell) > 0 && counts.organisations(cell) < Suppression.BELOW;
        }
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static void addAny(Tally rated, Tally kept, Random random) {
        Kind kind = any(KINDS, random);
        String province = any(PROVINCES, random);
        Facet theme = Facet.of(any(List.of("GUIDANCE", "COMMUNICATION"), random));
        int from = random.nextInt(30);
        int organisations = 2 + random.nextInt(8);
        int number = 1 + random.nextInt(5);
        int good = random.nextInt(3) == 0 ? random.nextInt(number + 1) : number;
        rated.add(kind, province, theme, number, organisations(from, organisations));
        int said = good == 0 ? 0 : Math.min(organisations, 2 * good);
        kept.add(kind, province, theme, good, organisations(from, said));
    }

    @Test
    void whatIsShownOfAMonthDoesNotDependOnWhatElseIsAsked() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Map<YearMonth, Counts> world = world(random);
            for (Window together : statistics(world, MONTHS).windows()) {
                Window alone =
                        statistics(world, List.of(together.month())).windows().getFirst();
                for (Kind kind : KINDS) {
                    for (String province : PROVINCES) {
                        assertThat(alone.shown(Measure.AGREED, kind, province))
                                .as("seed " + seed)
                                .isEqualTo(together.shown(Measure.AGREED, kind, province));
                    }
                }
            }
        }
    }

    @Test
    void aMonthThatIsNotOverTellsNoOutcomes() {
        Counts many = new Counts();
        many.add(MONTHS.getFirst(), Kind.EQUIPMENT, "limburg", 40, organisations(0, 30));
        Frame frame = new Frame(List.of(MONTHS.getFirst()), KINDS, PROVINCES);
        Map<Measure, Counts> counts = Map.of(Measure.AGREED, many, Measure.PUBLISHED, many);
        assertThat(new Window(frame, counts, false, true).shown(Measure.AGREED, null, null))
                .isNull();
        assertThat(new Window(frame, counts, false, true).shown(Measure.PUBLISHED, null, null))
                .isEqualTo(40);
        assertThat(new Window(frame, counts, true, true).shown(Measure.AGREED, null, null))
                .isEqualTo(40);
        assertThat(new Window(frame, counts, false, false).shown(Measure.AGREED, null, null))
                .isEqualTo(40);
    }

    @Test
    void aSumOfWhichAPartIsHiddenSaysSo() {
        Counts many = new Counts();
        many.add(MONTHS.getFirst(), Kind.EQUIPMENT, "limburg", 12, organisations(0, 9));
        Counts few = new Counts();
        few.add(MONTHS.getLast(), Kind.EQUIPMENT, "limburg", 2, organisations(0, 2));
        Statistics statistics = statistics(Map.of(MONTHS.getFirst(), many, MONTHS.getLast(), few), MONTHS);
        assertThat(statistics.total(Measure.AGREED, null, null)).isEqualTo(new Statistics.Shown(12, true));
        assertThat(statistics.total(Measure.AGREED, Kind.GUEST_LESSON, null).number())
                .isNull();
        assertThat(statistics.total(Measure.COMPLETED, null, null)).isEqualTo(new Statistics.Shown(0, false));
    }

    /** Every month, range, kind and province, in all combinations: each number that comes back is an equation. */
    private static List<BigInteger[]> everythingThatCanBeAsked(Map<YearMonth, Counts> world, List<Unknown> unknowns) {
        List<BigInteger[]> equations = new ArrayList<>();
        for (List<YearMonth> range : List.of(List.of(MONTHS.getFirst()), List.of(MONTHS.getLast()), MONTHS)) {
            Statistics statistics = statistics(world, range);
            for (Kind kind : orAll(KINDS)) {
                for (String province : orAll(PROVINCES)) {
                    for (Window window : statistics.windows()) {
                        Integer shown = window.shown(Measure.AGREED, kind, province);
                        if (shown != null) {
                            equations.add(equation(unknowns, List.of(window.month()), kind, province, shown));
                        }
                    }
                    Statistics.Shown total = statistics.total(Measure.AGREED, kind, province);
                    if (total.number() != null && !total.atLeast()) {
                        equations.add(equation(unknowns, range, kind, province, total.number()));
                    }
                }
            }
        }
        return equations;
    }

    private static BigInteger[] equation(
            List<Unknown> unknowns,
            List<YearMonth> months,
            @Nullable Kind kind,
            @Nullable String province,
            int number) {
        BigInteger[] row = new BigInteger[unknowns.size() + 1];
        for (int i = 0; i < unknowns.size(); i++) {
            Unknown one = unknowns.get(i);
            boolean in = months.contains(one.month())
                    && (kind == null || kind == one.kind())
                    && (province == null || province.equals(one.province()));
            row[i] = in ? BigInteger.ONE : BigInteger.ZERO;
        }
        row[unknowns.size()] = BigInteger.valueOf(number);
        return row;
    }

    /** Exact elimination in whole numbers: the unknowns of which a row says what they are. */
    static Map<Integer, BigInteger> solved(List<BigInteger[]> rows, int width) {
        int rank = 0;
        for (int column = 0; column < width && rank < rows.size(); column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            BigInteger[] chosen = rows.get(pivot);
            rows.set(pivot, rows.get(rank));
            rows.set(rank, chosen);
            for (int other = 0; other < rows.size(); other++) {
                if (other != rank && rows.get(other)[column].signum() != 0) {
                    rows.set(other, without(rows.get(other), chosen, column));
                }
            }
            rank++;
        }
        Map<Integer, BigInteger> solved = new LinkedHashMap<>();
        for (BigInteger[] row : rows) {
            List<Integer> left = IntStream.range(0, width)
                    .filter(i -> row[i].signum() != 0)
                    .boxed()
                    .toList();
            if (left.size() == 1) {
                solved.put(left.getFirst(), row[width].divide(row[left.getFirst()]));
            }
        }
        return solved;
    }

    private static BigInteger[] without(BigInteger[] row, BigInteger[] pivot, int column) {
        BigInteger[] result = new BigInteger[row.length];
        BigInteger divisor = BigInteger.ZERO;
        for (int i = 0; i < row.length; i++) {
            result[i] = row[i].multiply(pivot[column]).subtract(pivot[i].multiply(row[column]));
            divisor = divisor.gcd(result[i]);
        }
        if (divisor.signum() != 0) {
            for (int i = 0; i < row.length; i++) {
                result[i] = result[i].divide(divisor);
            }
        }
        return result;
    }

    private static <T> List<@Nullable T> orAll(List<T> some) {
        List<@Nullable T> all = new ArrayList<>(some);
        all.add(null);
        return all;
    }

    private static Statistics statistics(Map<YearMonth, Counts> world, List<YearMonth> months) {
        return new Statistics(
                months.stream()
                        .map(month -> new Window(
                                new Frame(List.of(month), KINDS, PROVINCES),
                                Map.of(Measure.AGREED, world.get(month)),
                                true,
                                true))
                        .toList(),
                KINDS,
                PROVINCES);
    }

    private static List<Unknown> unknowns() {
        List<Unknown> unknowns = new ArrayList<>();
        for (YearMonth month : MONTHS) {
            for (Kind kind : KINDS) {
                PROVINCES.forEach(province -> unknowns.add(new Unknown(month, kind, province)));
            }
        }
        return unknowns;
    }

    private static Map<YearMonth, Counts> world(Random random) {
        Map<YearMonth, Counts> world = new LinkedHashMap<>();
        for (YearMonth month : MONTHS) {
            Counts counts = new Counts();
            for (int i = random.nextInt(14); i > 0; i--) {
                counts.add(
                        month,
                        KINDS.get(random.nextInt(KINDS.size())),
                        PROVINCES.get(random.nextInt(PROVINCES.size())),
                        1 + random.nextInt(6),
                        organisations(random.nextInt(30), 1 + random.nextInt(8)));
            }
            world.put(month, counts);
        }
        return world;
    }

    private static Set<UUID> organisations(int from, int number) {
        return IntStream.range(from, from + number)
                .mapToObj(i -> new UUID(1, i))
                .collect(Collectors.toSet());
    }
}
