package org.wisselwerk.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Cyberveilige school | Voor directie en ICT-coördinator. Geen lesmateriaal. | true",
                "Zij-instromers goed onthalen (voor directies) | Mentoruren verdelen met je leerkrachten. | true",
                "Differentiëren in het atelier | Voor leraren hout en bouw, drie namiddagen. | false",
                "Punten geven op stage | De directie vindt dat ons team te streng is: vijf leerkrachten. | false",
                "Feedback geven | Voor directies en leerkrachten van de derde graad. | null",
                "Leiderschap voor schoolleiders | Zes avonden. | true",
                "Lassen opfrissen | Twee dagen TIG. | null",
                "Co-teaching for teachers in workshops | Two days. | false",
            })
    void tellsForWhomProfessionalDevelopmentIs(String title, String text, Boolean leaders) {
        assertThat(Demands.forLeaders(title, text)).isEqualTo(leaders);
    }

    @ParameterizedTest
    @CsvSource({
        "Vier webinars van 75 minuten, true",
        "Online of bij ons: jij kiest, true",
        "Liefst niet online, false",
        "Geen webinar aub, false",
        "Onze lijnoperator komt langs, false",
        "Formation en ligne, true",
    })
    void tellsWhatCanBeFollowedFromAnywhere(String text, boolean online) {
        assertThat(Demands.isOnline(text)).isEqualTo(online);
    }
}
