package org.wisselwerk.unmet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekKeyTest {

    private final WeekKey key = new WeekKey(WeekKey.random());

    @Test
    void givesTheSameHashForTheSame() {
        assertThat(key.hash("flurbel", "jan")).isEqualTo(key.hash("flurbel", "jan"));
        assertThat(key.hash("flurbel")).isEqualTo(key.hash("flurbel")).hasSize(64);
    }

    @Test
    void givesAnotherUnderAnotherKey() {
        assertThat(new WeekKey(WeekKey.random()).hash("flurbel")).isNotEqualTo(key.hash("flurbel"));
    }

    @Test
    void followsNobodyFromOneQuestionToTheNext() {
        assertThat(key.hash("flurbel", "jan")).isNotEqualTo(key.hash("zwoerd", "jan"));
        assertThat(key.hash("ab", "c")).isNotEqualTo(key.hash("a", "bc"));
    }

    /** HMAC-SHA256, test case 2 of RFC 4231 with the key filled up with zeros, which changes nothing. */
    @Test
    void isTheFunctionThatItSays() {
        String secret = "4a656665" + "0".repeat(56);
        assertThat(new WeekKey(secret).hash("what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void keysDoNotRepeat() {
        Set<String> keys =
                IntStream.range(0, 1_000).mapToObj(i -> WeekKey.random()).collect(Collectors.toSet());
        assertThat(keys).hasSize(1_000).allMatch(secret -> secret.length() == 64);
    }
}
