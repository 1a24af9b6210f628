package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl-BE,nl;q=0.9 | NL
        en             | EN
        en-GB;q=0.8    | EN
        de,en;q=0.5    | EN
        fr             | FR
        fr-BE,nl;q=0.5 | FR
        de             | NL
        ''             | NL
        *              | NL
        ;;q=           | NL
        """)
    void picksTheFirstOneSpokenHere(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }
}
