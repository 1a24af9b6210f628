package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Catalogue CATALOGUE = new Catalogue("messages");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryText(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.NL));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeSaid(Language language) throws IOException {
        for (String key : keys(language)) {
            assertThat(messages.text(language, key, 1, 2, 3, 4, 5)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextAsksForTheSameValues(Language language) throws IOException {
        for (String key : keys(Language.NL)) {
            assertThat(placesIn(language, key)).as(key).isEqualTo(placesIn(Language.NL, key));
        }
    }

    @Test
    void speaksToEveryoneInTheirOwnLanguage() {
        assertThat(Stream.of(Language.values()).map(language -> messages.text(language, "problem.not-found")))
                .containsExactly("Niet gevonden", "Not found", "Pas trouvé");
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

    private static Set<String> placesIn(Language language, String key) {
        return PLACE.matcher(CATALOGUE.pattern(language, key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Language language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("/messages_" + language.code() + ".properties")) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
