package org.wisselwerk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wisselwerk.platform.Language;

class MailTextsTest {

    private static final int MOST_WORDS = 80;
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryText(Language language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .isEqualTo(texts(Language.NL).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextAsksForTheSameWords(Language language) throws IOException {
        Properties dutch = texts(Language.NL);
        Properties texts = texts(language);
        for (String key : dutch.stringPropertyNames()) {
            assertThat(places(texts.getProperty(key))).as(key).isEqualTo(places(dutch.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasASubjectAndAShortBody(Language language) throws IOException {
        Properties texts = texts(language);
        Set<String> kinds = texts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".body"))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kinds).isNotEmpty();
        for (String kind : kinds) {
            assertThat(texts.getProperty(kind + ".subject"))
                    .as(kind)
                    .isNotBlank()
                    .doesNotContain("\n");
            assertThat(texts.getProperty(kind + ".body").split("\\s+")).as(kind).hasSizeLessThanOrEqualTo(MOST_WORDS);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties texts(Language language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MailTextsTest.class.getResourceAsStream("/mails_" + language.code() + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
