package org.wisselwerk.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.place.Point;
import org.wisselwerk.vocabulary.Vocabulary;

/** The promises of ranking, tried on pairs of listings at random; and that a ranking that breaks them is found out. */
class RankingPropertiesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Ranking RANKING = new Ranking(VOCABULARY);
    private static final int PAIRS = 2_000;

    @ParameterizedTest
    @EnumSource(Promises.class)
    void holdsForAnyTwoListings(Promises promise) {
        check(promise, RankingPropertiesTest::judge);
    }

    @ParameterizedTest
    @EnumSource(Promises.class)
    void aRankingByChanceIsFoundOut(Promises promise) {
        Random chance = new Random(1);
        Promises.Judge byChance = (asker, candidate) -> {
            Match match = judge(asker, candidate);
            List<Match.Judged> criteria = match.criteria().stream()
                    .map(one ->
                            new Match.Judged(one.criterion(), chance.nextDouble(), one.weight(), () -> one.finding()))
                    .toList();
            return new Match(100 * chance.nextDouble(), criteria, match.cap(), match.excluded());
        };
        assertThatThrownBy(() -> check(promise, byChance)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyKindIsTriedInBothDirections() {
        Set<String> tried = new HashSet<>();
        for (long seed = 1; seed <= PAIRS; seed++) {
            Promises.Pair pair = Promises.Pair.of(seed, VOCABULARY);
            tried.add(pair.asker().kind() + " " + pair.asker().direction());
        }
        assertThat(tried).hasSize(Kind.values().length * Direction.values().length);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsNoQuestionForAKindIsNotExplained(Kind kind) {
        RandomFacts random = new RandomFacts(7, VOCABULARY);
        Match match = judge(random.facts(Direction.NEED, kind), random.facts(Direction.OFFER, kind));
        assertThat(match.criteria())
                .extracting(Match.Judged::criterion)
                .contains(Criterion.SUBSTANCE, Criterion.DISTANCE, Criterion.TRUST);
        assertThat(match.criteria())
                .noneMatch(one -> "conditions.none".equals(one.finding().key()));
    }

    @Test
    void aRecognitionForDualLearningCountsUntilItIsOver() {
        RandomFacts random = new RandomFacts(7, VOCABULARY);
        Facts need = random.facts(Direction.NEED, Kind.DUAL_LEARNING_PLACE);
        Facts offer = random.facts(Direction.OFFER, Kind.DUAL_LEARNING_PLACE);
        assertThat(conditions(need, recognised(offer, new Facts.Recognised(null))))
                .isEqualTo("conditions.recognised");
        assertThat(conditions(need, recognised(offer, new Facts.Recognised(RandomFacts.TODAY))))
                .isEqualTo("conditions.recognised");
        assertThat(conditions(need, recognised(offer, new Facts.Recognised(RandomFacts.TODAY.minusDays(1)))))
                .isEqualTo("conditions.recognition-over");
        assertThat(conditions(need, recognised(offer, null))).isEqualTo("conditions.unrecognised-theirs");
        assertThat(conditions(recognised(offer, null), need)).isEqualTo("conditions.unrecognised-ours");
    }

    private static Facts recognised(Facts offer, Facts.@Nullable Recognised recognised) {
        return offer.with(new Facts.Particulars(null, null, null, null, recognised, null, false));
    }

    private static String conditions(Facts asker, Facts candidate) {
        return judge(asker, candidate).criteria().stream()
                .filter(one -> one.criterion() == Criterion.CONDITIONS)
                .findFirst()
                .orElseThrow()
                .finding()
                .key();
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
        assertThat(judge(kitchen, fitter.with(wording)).score()).isLessThan(20);
    }

    private static void check(Promises promise, Promises.Judge judge) {
        for (long seed = 1; seed <= PAIRS; seed++) {
            promise.check(judge, Promises.Pair.of(seed, VOCABULARY));
        }
    }

    private static Match judge(Facts asker, Facts candidate) {
        return RANKING.judge(asker, candidate, RandomFacts.TODAY);
    }

    private static Facts plain(Direction direction, String concept, Point point) {
        return new Facts(
                direction,
                Kind.INTERNSHIP_PLACE,
                "nl",
                new Wording(Map.of(concept, 1.0), Map.of(), Set.of(), Set.of()),
                new Facts.Where("Ergens", null, point, direction == Direction.NEED ? 25 : 0),
                new Facts.When(Field.period(30, 60), Set.of(), null),
                new Facts.Audience(Set.of(), Set.of(), Set.of(), null, Set.of(), null, null),
                new Facts.Room(2, List.of()),
                Facts.Particulars.NONE,
                new Facts.Standing(false, null, 0));
    }
}
