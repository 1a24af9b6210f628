package org.wisselwerk.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.place.Point;
import org.wisselwerk.vocabulary.Vocabulary;

/** What ranking promises, tried on pairs of listings at random. A failure names its seed. */
class RankingPropertiesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Ranking RANKING = new Ranking(VOCABULARY);
    private static final int PAIRS = 2_000;
    private static final double EXACT = 1e-9;

    private record Pair(Facts asker, Facts candidate, RandomFacts random) {}

    private static void forPairs(BiConsumer<Pair, Long> property) {
        for (long seed = 1; seed <= PAIRS; seed++) {
            RandomFacts random = new RandomFacts(seed, VOCABULARY);
            Kind kind = random.kind();
            Direction direction = seed % 2 == 0 ? Direction.NEED : Direction.OFFER;
            property.accept(
                    new Pair(random.facts(direction, kind), random.facts(direction.opposite(), kind), random), seed);
        }
    }

    @Test
    void scoresAreTheSumOfWhatIsExplained() {
        forPairs((pair, seed) -> {
            Match match = judge(pair.asker(), pair.candidate());
            double weights =
                    match.criteria().stream().mapToDouble(Match.Judged::weight).sum();
            double sum = match.criteria().stream()
                    .mapToDouble(one -> one.weight() * (one.value() == null ? Ranking.UNKNOWN : one.value()))
                    .sum();
            assertThat(weights).as("seed %d", seed).isCloseTo(1, within(EXACT));
            assertThat(match.score())
                    .as("seed %d", seed)
                    .isCloseTo(100 * sum * (match.cap() == null ? 1 : 0.4), within(1e-6))
                    .isBetween(0.0, 100.0);
        });
    }

    @Test
    void closerIsNeverWorse() {
        forPairs((pair, seed) -> {
            Point here = pair.random().point();
            Point far = pair.random().point();
            double part = pair.random().share();
            Point near = new Point(
                    here.lat() + (far.lat() - here.lat()) * part, here.lon() + (far.lon() - here.lon()) * part);
            Facts asker = at(pair.asker(), here);
            assertThat(judge(asker, at(pair.candidate(), near)).score())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(
                            judge(asker, at(pair.candidate(), far)).score() - EXACT);
        });
    }

    @Test
    void anAddedSharedCompetenceNeverLowers() {
        forPairs((pair, seed) -> {
            String shared = pair.random().concept();
            boolean ruledOut = pair.asker().wording().ruledOut().contains(shared)
                    || pair.candidate().wording().ruledOut().contains(shared);
            if (!ruledOut && VOCABULARY.byId(shared).orElseThrow().type().weight() == 1) {
                assertThat(judge(with(pair.asker(), shared), with(pair.candidate(), shared))
                                .score())
                        .as("seed %d, %s", seed, shared)
                        .isGreaterThanOrEqualTo(
                                judge(pair.asker(), pair.candidate()).score() - EXACT);
            }
        });
    }

    @Test
    void unknownIsNeverWorseThanContradicted() {
        forPairs((pair, seed) -> {
            Facts asker = on(pair.asker(), Set.of(Weekday.MON));
            assertThat(judge(asker, on(pair.candidate(), Set.of())).score())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(judge(asker, on(pair.candidate(), Set.of(Weekday.FRI)))
                                    .score()
                            - EXACT);
            Facts dated = during(pair.asker(), period(10, 20));
            assertThat(judge(dated, during(pair.candidate(), null)).score())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(judge(dated, during(pair.candidate(), period(30, 40)))
                                    .score()
                            - EXACT);
        });
    }

    @Test
    void completingWithFittingFactsNeverLowers() {
        forPairs((pair, seed) -> {
            Facts asker = on(pair.asker(), Set.of(Weekday.MON));
            assertThat(judge(asker, on(pair.candidate(), Set.of(Weekday.MON))).score())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(
                            judge(asker, on(pair.candidate(), Set.of())).score() - EXACT);
            Facts dated = during(pair.asker(), period(10, 20));
            Facts empty = during(pair.candidate(), null);
            if (judge(dated, empty).cap() != Cap.FULL) {
                Facts fitting = during(pair.candidate(), period(10, 20));
                if (judge(dated, fitting).cap() != Cap.FULL) {
                    assertThat(judge(dated, fitting).score())
                            .as("seed %d", seed)
                            .isGreaterThanOrEqualTo(judge(dated, empty).score() - EXACT);
                }
            }
        });
    }

    @Test
    void distanceTimeAndProgrammeAreSymmetric() {
        forPairs((pair, seed) -> {
            Match there = judge(pair.asker(), pair.candidate());
            Match back = judge(pair.candidate(), pair.asker());
            for (Criterion criterion :
                    List.of(Criterion.DISTANCE, Criterion.PERIOD, Criterion.SCHEDULE, Criterion.PROGRAMME)) {
                assertThat(value(there, criterion))
                        .as("seed %d, %s", seed, criterion)
                        .isEqualTo(value(back, criterion));
            }
        });
    }

    @Test
    void outOfReachWithoutOverlapOrFullIsNeverAboveForty() {
        forPairs((pair, seed) -> {
            Match match = judge(pair.asker(), pair.candidate());
            if (match.cap() != null) {
                assertThat(match.score()).as("seed %d", seed).isLessThanOrEqualTo(40);
            }
            Facts asker = reaching(at(pair.asker(), new Point(51, 3)), 20);
            Facts far = reaching(at(pair.candidate(), new Point(51, 5)), null);
            assertThat(judge(asker, far).cap()).as("seed %d", seed).isEqualTo(Cap.OUT_OF_REACH);
            Facts early = during(pair.asker(), period(10, 20));
            assertThat(judge(early, during(pair.candidate(), period(21, 30))).score())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(40);
        });
    }

    @Test
    void aNearMissNextDoorFallsBehindTheSameTradeFurtherAway() {
        Facts welders = plain(Direction.NEED, "lassen", new Point(51, 3.5));
        Facts hairdresser = plain(Direction.OFFER, "kapper", new Point(51, 3.5));
        Facts welder = plain(Direction.OFFER, "lassen", new Point(51, 3.75));
        assertThat(judge(welders, welder).score())
                .isGreaterThan(judge(welders, hairdresser).score() + 40);
    }

    @Test
    void whatATextRulesOutDoesNotMatch() {
        Facts kitchen = plain(Direction.NEED, "grootkeuken", new Point(51, 3.5));
        Facts fitter = plain(Direction.OFFER, "keukenmontage", new Point(51, 3.5));
        Wording wording = new Wording(Map.of("keukenmontage", 1.0), Map.of(), Set.of("grootkeuken"), Set.of());
        assertThat(judge(kitchen, wording(fitter, wording)).score()).isLessThan(20);
    }

    private static Match judge(Facts asker, Facts candidate) {
        return RANKING.judge(asker, candidate, RandomFacts.TODAY);
    }

    private static @Nullable Double value(Match match, Criterion criterion) {
        return match.criteria().stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Period period(int from, int to) {
        return new Period(RandomFacts.TODAY.plusDays(from), RandomFacts.TODAY.plusDays(to));
    }

    private static Facts plain(Direction direction, String concept, Point point) {
        return new Facts(
                direction,
                Kind.INTERNSHIP_PLACE,
                "nl",
                new Wording(Map.of(concept, 1.0), Map.of(), Set.of(), Set.of()),
                new Facts.Where("Ergens", null, point, direction == Direction.NEED ? 25 : 0),
                new Facts.When(period(30, 60), Set.of(), null),
                new Facts.Audience(Set.of(), Set.of(), Set.of(), null, Set.of(), null, null),
                new Facts.Room(2, List.of()),
                Facts.Particulars.NONE,
                new Facts.Standing(false, null, 0));
    }

    private static Facts with(Facts facts, String concept) {
        Map<String, Double> concepts = new HashMap<>(facts.wording().concepts());
        concepts.put(concept, 1.0);
        Wording wording = facts.wording();
        return wording(facts, new Wording(concepts, wording.words(), wording.ruledOut(), wording.names()));
    }

    private static Facts wording(Facts facts, Wording wording) {
        return new Facts(
                facts.direction(),
                facts.kind(),
                facts.language(),
                wording,
                facts.where(),
                facts.when(),
                facts.audience(),
                facts.room(),
                facts.particulars(),
                facts.standing());
    }

    private static Facts at(Facts facts, Point point) {
        return where(facts, new Facts.Where("Ergens", null, point, facts.where().radiusKm()));
    }

    private static Facts reaching(Facts facts, @Nullable Integer radius) {
        return where(facts, new Facts.Where("Ergens", null, facts.where().point(), radius));
    }

    private static Facts where(Facts facts, Facts.Where where) {
        return new Facts(
                facts.direction(),
                facts.kind(),
                facts.language(),
                facts.wording(),
                where,
                facts.when(),
                facts.audience(),
                facts.room(),
                facts.particulars(),
                facts.standing());
    }

    private static Facts on(Facts facts, Set<Weekday> days) {
        return when(
                facts, new Facts.When(facts.when().period(), days, facts.when().hoursPerWeek()));
    }

    private static Facts during(Facts facts, @Nullable Period period) {
        return when(
                facts,
                new Facts.When(period, facts.when().weekdays(), facts.when().hoursPerWeek()));
    }

    private static Facts when(Facts facts, Facts.When when) {
        return new Facts(
                facts.direction(),
                facts.kind(),
                facts.language(),
                facts.wording(),
                facts.where(),
                when,
                facts.audience(),
                facts.room(),
                facts.particulars(),
                facts.standing());
    }
}
