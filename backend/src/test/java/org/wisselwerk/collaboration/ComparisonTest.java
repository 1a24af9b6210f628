package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Form.Choice STEPS = new Form.Choice(options("A", "B", "C", "D"), false, true);
    private static final Form.Choice LOOSE = new Form.Choice(options("A", "B", "C"), false, false);
    private static final Form.Choice SEVERAL = new Form.Choice(options("A", "B", "C"), true, false);
    private static final Form.Amount HOURS =
            new Form.Amount(Fixture.WORDS, 0, 20, new BigDecimal("0.5"), BigDecimal.valueOf(2));
    private static final Form LEVEL = new Form.Level();

    @Test
    void twoStepsApartIsWorthATalkAndOneIsNot() {
        assertThat(Comparison.worthATalk(STEPS, chosen("A"), chosen("B"))).isFalse();
        assertThat(Comparison.worthATalk(STEPS, chosen("A"), chosen("C"))).isTrue();
        assertThat(Comparison.worthATalk(LOOSE, chosen("A"), chosen("C"))).isFalse();
    }

    @Test
    void numbersFarApartAreWorthATalk() {
        assertThat(Comparison.worthATalk(HOURS, hours("4"), hours("2.5"))).isFalse();
        assertThat(Comparison.worthATalk(HOURS, hours("4"), hours("2"))).isTrue();
    }

    @Test
    void levelsTwoApartAreWorthATalkAtTheStartOrAtTheEnd() {
        assertThat(Comparison.worthATalk(LEVEL, asks(1, 3), offers(2, 3))).isFalse();
        assertThat(Comparison.worthATalk(LEVEL, asks(1, 3), offers(3, 3))).isTrue();
        assertThat(Comparison.worthATalk(LEVEL, asks(2, 4), offers(2, 2))).isTrue();
        assertThat(Comparison.worthATalk(LEVEL, asks(0, null), offers(null, 4))).isFalse();
    }

    @Test
    void whatOneSideHasNotAnsweredIsNoDifference() {
        assertThat(Comparison.worthATalk(STEPS, chosen("A"), null)).isFalse();
        assertThat(Comparison.worthATalk(STEPS, chosen("A"), Answer.words("iets anders")))
                .isFalse();
        assertThat(Comparison.proposal(STEPS, chosen("A"), null)).isEmpty();
    }

    @Test
    void theSameOnBothSidesIsProposed() {
        assertThat(Comparison.proposal(LOOSE, chosen("B"), chosen("B"))).contains(chosen("B"));
        assertThat(Comparison.proposal(new Form.Text(), Answer.words("Elke week"), Answer.words("elke week ")))
                .contains(Answer.words("elke week "));
        assertThat(Comparison.proposal(new Form.Text(), Answer.words("elke week"), Answer.words("soms")))
                .isEmpty();
    }

    @Test
    void betweenStepsTheMiddleIsProposedNearerToWhatTheOfferingSideCanDo() {
        assertThat(Comparison.proposal(STEPS, chosen("A"), chosen("C"))).contains(chosen("B"));
        assertThat(Comparison.proposal(STEPS, chosen("A"), chosen("B"))).contains(chosen("B"));
        assertThat(Comparison.proposal(STEPS, chosen("D"), chosen("A"))).contains(chosen("B"));
        assertThat(Comparison.proposal(LOOSE, chosen("A"), chosen("C"))).isEmpty();
    }

    @Test
    void ofSeveralChoicesThoseOfBothAreProposed() {
        assertThat(Comparison.proposal(SEVERAL, chosen("A", "B"), chosen("B", "C")))
                .contains(chosen("B"));
        assertThat(Comparison.proposal(SEVERAL, chosen("A"), chosen("C"))).isEmpty();
    }

    @Test
    void aLearningPupilStartsFromWhatIsThereAndEndsAtWhatBothCanReach() {
        assertThat(Comparison.proposal(LEVEL, asks(1, 3), offers(2, 2)))
                .contains(Answer.of(new Value.Levels(Map.of(LevelAt.NEEDED, 1, LevelAt.END, 2))));
        assertThat(Comparison.proposal(LEVEL, asks(3, null), offers(2, 4))).isEmpty();
    }

    @Test
    void anyTwoNumbersHaveAProposalBetweenThemOnAStep() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            BigDecimal asking = HOURS.step().multiply(BigDecimal.valueOf(random.nextInt(41)));
            BigDecimal offering = HOURS.step().multiply(BigDecimal.valueOf(random.nextInt(41)));
            BigDecimal proposed = Comparison.proposal(
                            HOURS, Answer.of(new Value.Amount(asking)), Answer.of(new Value.Amount(offering)))
                    .map(answer -> ((Value.Amount) java.util.Objects.requireNonNull(answer.value())).number())
                    .orElseThrow();
            assertThat(proposed)
                    .as("seed 11, round %s: %s and %s", i, asking, offering)
                    .isBetween(asking.min(offering), asking.max(offering));
            assertThat(proposed.remainder(HOURS.step())).isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    @Test
    void anAnswerIsReadBackAsItWasStored() {
        for (Answer answer :
                List.of(chosen("A", "B"), hours("10"), hours("2.50"), hours("0"), asks(0, 4), Answer.words("zo"))) {
            assertThat(AnswerFormat.read(AnswerFormat.words(answer), AnswerFormat.value(answer)))
                    .isEqualTo(answer);
        }
        assertThat(AnswerFormat.read(null, null)).isNull();
    }

    private static List<Form.Option> options(String... codes) {
        return Stream.of(codes)
                .map(code -> new Form.Option(code, Fixture.WORDS))
                .toList();
    }

    private static Answer chosen(String... codes) {
        return Answer.of(new Value.Choices(List.of(codes)));
    }

    private static Answer hours(String hours) {
        return Answer.of(new Value.Amount(new BigDecimal(hours)));
    }

    private static Answer asks(Integer now, Integer end) {
        return levels(LevelAt.NOW, now, end);
    }

    private static Answer offers(Integer needed, Integer end) {
        return levels(LevelAt.NEEDED, needed, end);
    }

    private static Answer levels(LevelAt first, Integer level, Integer end) {
        Map<LevelAt, Integer> levels = new EnumMap<>(LevelAt.class);
        Optional.ofNullable(level).ifPresent(value -> levels.put(first, value));
        Optional.ofNullable(end).ifPresent(value -> levels.put(LevelAt.END, value));
        return Answer.of(new Value.Levels(levels));
    }
}
