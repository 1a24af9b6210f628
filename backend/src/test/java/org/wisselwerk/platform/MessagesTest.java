package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource(names = {"NL", "EN"})
    void everyLanguageHasEveryText(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.NL));
    }

    @ParameterizedTest
    @EnumSource(names = {"NL", "EN"})
    void everyTextCanBeSaid(Language language) throws IOException {
        for (String key : keys(language)) {
            assertThat(messages.text(language, key, 1, 2, 3, 4, 5)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void aLanguageThatItLacksIsAnsweredInDutch() {
        assertThat(messages.text(Language.FR, "problem.not-found"))
                .isEqualTo(messages.text(Language.NL, "problem.not-found"));
        assertThat(new Catalogue("messages").spoken(Language.FR)).isEqualTo(Language.NL);
    }

    @Test
    void doesNotGroupDigits() {
        assertThat(messages.text(Language.NL, "error.too-long", 10_000)).contains("10000");
    }

    @Test
    void everyProblemHasADetail() throws IOException {
        Set<String> problems = new TreeSet<>(keys(Language.NL));
        problems.removeIf(key -> !key.startsWith("problem.") || key.endsWith(".detail"));
        assertThat(keys(Language.NL))
                .containsAll(problems.stream().map(key -> key + ".detail").toList());
    }

    private static Set<String> keys(Language language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("/messages_" + language.code() + ".properties")) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
