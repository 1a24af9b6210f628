package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    @Test
    void collectsEveryErrorWithItsPointer() {
        Input input = Input.body("{\"title\":7,\"period\":{\"from\":\"soon\"},\"grades\":[1,9],\"extra\":true}");
        input.text("title", 10);
        Input period = input.object("period");
        assertThat(period).isNotNull();
        period.date("from");
        input.integers("grades", Set.of(1, 2));
        input.requiredText("name", 10);
        input.rejectUnknown();

        assertThat(input.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/title", "not-text"),
                        org.assertj.core.groups.Tuple.tuple("/period/from", "not-a-date"),
                        org.assertj.core.groups.Tuple.tuple("/grades/1", "unknown-value"),
                        org.assertj.core.groups.Tuple.tuple("/name", "required"),
                        org.assertj.core.groups.Tuple.tuple("/extra", "unknown-field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "{\"a\":1}}", "{\"a\":1,\"a\":2}", "null", "{\"a\":1} {\"a\":2}"})
    void refusesWhatIsNoJsonObject(String body) {
        assertThatThrownBy(() -> Input.body(body)).isInstanceOf(Refusal.class).hasMessage("malformed-json");
    }

    @Test
    void refusesNestingThatNoListingNeeds() {
        String deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThatThrownBy(() -> Input.body(deep)).isInstanceOf(Refusal.class);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(Input.body("{\"t\":\"👷👷👷\"}").text("t", 3)).isEqualTo("👷👷👷");
    }

    @Test
    void dropsControlCharactersAndKeepsLineEnds() {
        assertThat(Input.body("{\"t\":\" a\\u0000b\\nc\\u0007 \"}").text("t", 10))
                .isEqualTo("ab\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "99999999999", "-1", "1.5", "\"3\"", "true"})
    void refusesNumbersOutsideTheirRange(String number) {
        Input input = Input.body("{\"n\":" + number + "}");
        assertThat(input.integer("n", 0, 100)).isNull();
        assertThat(input.errors()).hasSize(1);
    }

    @Test
    void refusesDatesOfOtherAges() {
        Input input = Input.body("{\"a\":\"+999999999-12-31\",\"b\":\"0001-01-01\",\"c\":\"2027-02-30\"}");
        List.of("a", "b", "c").forEach(input::date);
        assertThat(input.errors()).hasSize(3);
    }

    @Test
    void theRestIsNoErrorOnceTaken() {
        Input input = Input.body("{\"known\":1,\"free\":{\"deep\":[1,2]}}");
        input.integer("known", 0, 9);
        assertThat(input.rest()).containsOnlyKeys("free");
        input.rejectUnknown();
        assertThat(input.errors()).isEmpty();
    }

    @Test
    void aNumberIsNotCutToOneThatFits() {
        Input input = Input.body("{\"grades\":[4294967297]}");
        assertThat(input.integers("grades", Set.of(1))).isEmpty();
        assertThat(input.errors()).extracting(FieldError::pointer).containsExactly("/grades/0");
    }

    @Test
    void halfASurrogatePairIsDropped() {
        assertThat(Input.body("{\"title\":\"a\\ud83db \\ud83d\\ude00\"}").text("title", 10))
                .isEqualTo("ab \ud83d\ude00");
    }

    @Test
    void aNumberThatADatabaseCannotKeepIsNoNumber() {
        Input input = Input.body("{\"a\":1.5,\"b\":{\"c\":[1e999999999]}}");
        input.rest();
        assertThat(input.errors()).extracting(FieldError::pointer).containsExactly("/b");
    }
}
