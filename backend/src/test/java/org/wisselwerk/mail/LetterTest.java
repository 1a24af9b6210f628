package org.wisselwerk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.platform.Language;

class LetterTest {

    private static final Recipient SOMEBODY = Recipient.unknown("an@school.example", Language.NL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "an",
                "an@school",
                "an@school.example\r\nBcc: x@y.example",
                "an@school.example\n",
                "an@school.example,x@y.example",
                "an@school.example;x@y.example",
                "An <an@school.example>",
                "\"an\"@school.example",
                "an@school.example (an)",
                "a n@school.example",
                "an@@school.example"
            })
    void whatIsNotOneAddressIsNoRecipient(String address) {
        assertThatThrownBy(() -> Recipient.unknown(address, Language.NL)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressesAreKeptInLowerCase() {
        assertThat(Recipient.unknown("An.Peeters+werk@School.Example", Language.NL)
                        .address())
                .isEqualTo("an.peeters+werk@school.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere",
                "/a b",
                "/a\r\nX: y"
            })
    void aButtonLeadsToAPageOfOurs(String path) {
        Letter letter = Letter.of("account-known", SOMEBODY, "test");
        assertThatThrownBy(() -> letter.leadingTo(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsLoseWhatEndsAHeaderOrHidesWhatIsRead() {
        Letter letter = Letter.of("x", SOMEBODY, "test").with("org", " a\r\nBcc: b\u2028c\u0085d\u202ee\u0000 ");
        assertThat(letter.words()).containsEntry("org", "a Bcc: b c d e");
    }

    @Test
    void isTriedEverLaterForAboutTwoDaysAndThenParked() {
        Duration whole = Duration.ZERO;
        int attempts = 0;
        Attempt attempt = Attempt.delayed(attempts);
        while (attempt.state() == MailRow.State.OPEN) {
            whole = whole.plus(attempt.pause());
            attempts++;
            attempt = Attempt.delayed(attempts);
        }
        assertThat(attempt).isEqualTo(new Attempt(Attempt.MOST, MailRow.State.PARKED, Duration.ZERO));
        assertThat(whole).isBetween(Duration.ofHours(30), Duration.ofHours(60));
        assertThat(Attempt.refused(0).state()).isEqualTo(MailRow.State.PARKED);
    }
}
