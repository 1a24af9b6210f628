package org.wisselwerk.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.Words;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Language;

class EvaluationQuestionsTest {

    private final EvaluationQuestions questions = EvaluationQuestions.load();

    @Test
    void asksEachSideOfEachKindFiveThingsAtMostWithTheSameCore() {
        for (Kind kind : Kind.values()) {
            for (Side side : Side.values()) {
                assertThat(questions.of(kind, side))
                        .as(kind + " " + side)
                        .hasSize(EvaluationQuestions.MOST)
                        .extracting(EvaluationQuestion::code)
                        .doesNotHaveDuplicates()
                        .allMatch(code -> code.matches("[A-Z_]{3,32}"))
                        .startsWith("EXPECTATIONS_KEPT")
                        .endsWith("AGAIN", "ONE_THING");
            }
        }
    }

    @Test
    void everyWordStandsInEveryLanguage() {
        assertThat(words())
                .allSatisfy(words -> assertThat(Stream.of(Language.values()).map(words::in))
                        .doesNotContainNull()
                        .doesNotHaveDuplicates()
                        .allMatch(text -> text.equals(text.strip()) && text.length() <= 160));
        assertThat(words()).extracting(Words::fr).doesNotContainNull();
    }

    @Test
    void theScaleHasItsFivePointsAndEveryAnswerItsWords() {
        assertThat(questions.scale()).hasSize(Flag.HIGHEST);
        assertThat(Again.values())
                .allSatisfy(again -> assertThat(questions.again(again).nl()).isNotBlank());
    }

    private Stream<Words> words() {
        Stream<Words> asked = Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Side.values()).flatMap(side -> questions.of(kind, side).stream()))
                .map(EvaluationQuestion::text);
        return Stream.concat(asked, questions.scale().stream());
    }
}
