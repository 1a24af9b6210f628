package org.wisselwerk.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.place.Point;
import org.wisselwerk.vocabulary.Vocabulary;

/** What ranking promises of any two listings. A failure names its seed. */
enum Promises {
    THE_SCORE_IS_THE_SUM_OF_WHAT_IS_EXPLAINED {
        @Override
        void check(Judge judge, Pair pair) {
            Match match = pair.judged(judge);
            double sum = match.criteria().stream()
                    .mapToDouble(one -> one.weight() * (one.value() == null ? Ranking.UNKNOWN : one.value()))
                    .sum();
            double weights =
                    match.criteria().stream().mapToDouble(Match.Judged::weight).sum();
            assertThat(weights).as(pair.name()).isCloseTo(1, within(EXACT));
            assertThat(match.score())
                    .as(pair.name())
                    .isCloseTo(100 * sum * (match.cap() == null ? 1 : 0.4), within(1e-6))
                    .isBetween(0.0, 100.0);
        }
    },
    CLOSER_IS_NEVER_WORSE {
        @Override
        void check(Judge judge, Pair pair) {
            Point here = pair.random().point();
            Point one = pair.random().point();
            Point other = pair.random().point();
            boolean firstIsNearer = here.kilometresTo(one) <= here.kilometresTo(other);
            Facts asker = placed(pair.asker(), here);
            Facts near = placed(pair.candidate(), firstIsNearer ? one : other);
            Facts far = placed(pair.candidate(), firstIsNearer ? other : one);
            neverWorse(pair, judge.judge(asker, near), judge.judge(asker, far));
            neverWorse(pair, judge.judge(near, asker), judge.judge(far, asker));
        }
    },
    AN_ADDED_SHARED_COMPETENCE_NEVER_LOWERS {
        @Override
        void check(Judge judge, Pair pair) {
            String shared = pair.random().concept();
            if (!pair.asker().wording().ruledOut().contains(shared)
                    && !pair.candidate().wording().ruledOut().contains(shared)) {
                Match with = judge.judge(naming(pair.asker(), shared), naming(pair.candidate(), shared));
                neverWorse(pair, with, pair.judged(judge));
            }
        }
    },
    A_COMPETENCE_THAT_WAS_ASKED_NEVER_LOWERS {
        @Override
        void check(Judge judge, Pair pair) {
            for (String asked : pair.asker().wording().concepts().keySet()) {
                if (!pair.asker().wording().ruledOut().contains(asked)) {
                    neverWorse(pair, judge.judge(pair.asker(), naming(pair.candidate(), asked)), pair.judged(judge));
                }
            }
        }
    },
    A_WIDER_REACH_NEVER_LOWERS {
        @Override
        void check(Judge judge, Pair pair) {
            Facts.Where where = pair.asker().where();
            Integer radius = where.radiusKm();
            if (radius != null && radius > 0) {
                Facts wider = Field.at(
                        pair.asker(),
                        where.point(),
                        radius + 1 + (int) (pair.random().share() * 60));
                neverWorse(pair, judge.judge(wider, pair.candidate()), pair.judged(judge));
                neverWorse(pair, judge.judge(pair.candidate(), wider), judge.judge(pair.candidate(), pair.asker()));
            }
        }
    },
    COMPLETING_WITH_WHAT_FITS_NEVER_LOWERS {
        @Override
        void check(Judge judge, Pair pair) {
            compare(judge, pair, Field.Said.FITTING);
        }
    },
    UNKNOWN_IS_NEVER_WORSE_THAN_CONTRADICTED {
        @Override
        void check(Judge judge, Pair pair) {
            compare(judge, pair, Field.Said.CONTRADICTING);
        }
    },
    DISTANCE_TIME_AND_PROGRAMME_ARE_THE_SAME_FOR_BOTH {
        @Override
        void check(Judge judge, Pair pair) {
            Match there = pair.judged(judge);
            Match back = judge.judge(pair.candidate(), pair.asker());
            for (Criterion criterion :
                    List.of(Criterion.DISTANCE, Criterion.PERIOD, Criterion.SCHEDULE, Criterion.PROGRAMME)) {
                assertThat(value(there, criterion))
                        .as("%s, %s", pair.name(), criterion)
                        .isEqualTo(value(back, criterion));
            }
            assertThat(there.cap()).as(pair.name()).isEqualTo(back.cap());
            assertThat(there.excluded()).as(pair.name()).isEqualTo(back.excluded());
        }
    },
    OUT_OF_REACH_WITHOUT_OVERLAP_OR_FULL_IS_NEVER_ABOVE_FORTY {
        @Override
        void check(Judge judge, Pair pair) {
            Match match = pair.judged(judge);
            if (match.cap() != null) {
                assertThat(match.score()).as(pair.name()).isLessThanOrEqualTo(40);
            }
            capped(judge, pair, Field.RADIUS, Cap.OUT_OF_REACH);
            capped(judge, pair, Field.POSTCODE, Cap.OUT_OF_REACH);
            capped(judge, pair, Field.PERIOD, Cap.NO_OVERLAP);
            capped(judge, pair, Field.PLACES, Cap.FULL);
        }
    };

    private static final double EXACT = 1e-9;

    interface Judge {
        Match judge(Facts asker, Facts candidate);
    }

    record Pair(Facts asker, Facts candidate, RandomFacts random, long seed) {

        /** Two listings that can serve each other, sometimes of different kinds; one pair in five of one trade. */
        static Pair of(long seed, Vocabulary vocabulary) {
            RandomFacts random =
                    seed % 5 == 0 ? RandomFacts.alike(seed, vocabulary) : new RandomFacts(seed, vocabulary);
            Kind kind = random.kind();
            List<Kind> serving = new ArrayList<>(Kinds.serving(kind));
            Kind other = seed % 3 == 0 ? serving.getLast() : kind;
            Direction direction = seed % 2 == 0 ? Direction.NEED : Direction.OFFER;
            return new Pair(random.facts(direction, kind), random.facts(direction.opposite(), other), random, seed);
        }

        Match judged(Judge judge) {
            return judge.judge(asker, candidate);
        }

        String name() {
            return "seed " + seed;
        }
    }

    abstract void check(Judge judge, Pair pair);

    private static void neverWorse(Pair pair, Match better, Match worse) {
        assertThat(better.score()).as(pair.name()).isGreaterThanOrEqualTo(worse.score() - EXACT);
    }

    /**
     * Saying nothing against saying this, for every field, whoever of the two speaks and whoever asks. Periods are tried
     * without places: who is full in one period and not in another differs by more than the period.
     */
    private static void compare(Judge judge, Pair pair, Field.Said said) {
        for (Field field : Field.values()) {
            boolean roomy = field == Field.PERIOD;
            Facts asker = roomy ? pair.asker().with(new Facts.Room(null, List.of())) : pair.asker();
            Facts candidate = roomy ? pair.candidate().with(new Facts.Room(null, List.of())) : pair.candidate();
            Facts fixed = field.fixed(asker, said);
            Facts silent = field.saying(candidate, Field.Said.NOTHING);
            Facts speaks = field.saying(candidate, said);
            double gain = judge.judge(fixed, speaks).score()
                    - judge.judge(fixed, silent).score();
            double inReturn = judge.judge(speaks, fixed).score()
                    - judge.judge(silent, fixed).score();
            double sign = said == Field.Said.FITTING ? 1 : -1;
            assertThat(sign * gain).as("%s, %s", pair.name(), field).isGreaterThanOrEqualTo(-EXACT);
            assertThat(sign * inReturn).as("%s, %s, asking", pair.name(), field).isGreaterThanOrEqualTo(-EXACT);
        }
    }

    /** Nothing else keeps the two apart: what it is capped for is this field. */
    private static void capped(Judge judge, Pair pair, Field field, Cap cap) {
        Facts asker = plain(pair.asker());
        Facts candidate = plain(pair.candidate());
        Match apart = judge.judge(
                field.fixed(asker, Field.Said.CONTRADICTING), field.saying(candidate, Field.Said.CONTRADICTING));
        assertThat(apart.cap()).as("%s, %s", pair.name(), field).isEqualTo(cap);
        assertThat(apart.score()).as("%s, %s", pair.name(), field).isLessThanOrEqualTo(40);
    }

    private static Facts plain(Facts one) {
        Facts unlimited = one.with(new Facts.Room(null, List.of())).with(Facts.Particulars.NONE);
        return Field.at(Field.during(unlimited, null), Field.HERE, null);
    }

    private static @Nullable Double value(Match match, Criterion criterion) {
        return match.criteria().stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .map(Match.Judged::value)
                .orElse(null);
    }

    private static Facts placed(Facts one, Point point) {
        return Field.at(one, point, one.where().radiusKm());
    }

    private static Facts naming(Facts one, String concept) {
        Map<String, Double> concepts = new HashMap<>(one.wording().concepts());
        concepts.put(concept, 1.0);
        return one.with(
                new Wording(concepts, one.wording().words(), one.wording().ruledOut(), Set.of()));
    }
}
