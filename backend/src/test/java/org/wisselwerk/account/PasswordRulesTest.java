package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord12",
                "Wachtwoord!!",
                "!!2026welkom2026!!",
                "aaaaaaaaaaaa",
                "xyxyxyxyxyxy",
                "koekjekoekje",
                "azertyuiop99",
                "123456789012",
                "an.peeters@school.example",
                "an.peeters@school.example1"
            })
    void refusesWhatAnybodyTriesFirst(String password) {
        assertThat(PasswordRules.easy(password, "an.peeters@school.example", "An"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een groene fiets op zolder", "koekje met wachtwoord", "an.peeters@school.example houdt van fietsen",
                "kkkkk mmmmm", "2026 11 25 was een dag", "dagdagdagdoei"
            })
    void takesAnythingElseWithoutRulesAboutSigns(String password) {
        assertThat(PasswordRules.easy(password, "an.peeters@school.example", "An"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Windows
        Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1 | Safari, iPhone
        Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows
        Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 | Chrome, Linux
        Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome, Android
        curl/8.0 | -
        - | -
        """)
    void knowsADeviceByItsKindAlone(String userAgent, String device) {
        assertThat(Device.of(userAgent)).isEqualTo(device);
    }
}
