package org.wisselwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wisselwerk.vocabulary.text.Language;

class TaggerTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void takesTheLongestLabelFirst() {
        assertThat(tags("Lasser gezocht voor robotlassen")).containsExactly("lassen", "robotlassen");
        assertThat(tags("centrale verwarming")).containsExactly("centrale-verwarming");
    }

    @Test
    void bearsInflectionAndCompounds() {
        assertThat(tags("drie vorkheftrucks")).containsExactly("heftruck");
        assertThat(tags("heftruckinstructeurs")).containsExactly("heftruck");
        assertThat(tags("warmte pomp")).containsExactly("warmtepomp");
    }

    @Test
    void knowsFlemishAndOtherLanguages() {
        assertThat(tags("beenhouwer")).isEqualTo(tags("slager"));
        assertThat(tags("clark")).isEqualTo(tags("heftruck"));
        assertThat(tags("rusthuis")).isEqualTo(tags("woonzorgcentrum"));
        assertThat(query("welder")).isEqualTo(query("soudeur")).isEqualTo(query("lasser"));
    }

    @Test
    void forgivesTypingErrorsInAQuery() {
        assertThat(query("metselar")).containsExactly("metselen");
        assertThat(query("heftruk")).containsExactly("heftruck");
        assertThat(query("kindebegeleider")).containsExactly("kinderbegeleiding");
        assertThat(query("ik")).isEmpty();
    }

    @Test
    void countsADoubtfulWordOnlyBesideAClearOne() {
        assertThat(tags("een ketel")).isEmpty();
        assertThat(tags("een ketel van de chauffagist")).contains("centrale-verwarming");
        assertThat(tags("praktijkvakken PV en AV")).doesNotContain("zonnepanelen");
    }

    @Test
    void wantsAbbreviationsInCapitals() {
        assertThat(tags("it is a job")).doesNotContain("it");
        assertThat(tags("een job in IT")).contains("it");
    }

    @Test
    void takesNoStopWordForATrade() {
        assertThat(tags("bij ons in de klas")).isEmpty();
        assertThat(query("mag ik")).isEmpty();
    }

    @Test
    void letsNamesBeSmallWordsOfAnotherLanguage() {
        assertThat(tags("Dans voor 3de graad")).containsExactly("dans");
        assertThat(tags("Stage dans un restaurant", Language.FR)).containsExactly("restaurant");
        assertThat(tags("Stage dans un restaurant")).containsExactly("restaurant");
        assertThat(query("gastles dans")).contains("dans");
        assertThat(query("stage dans un restaurant")).containsExactly("restaurant");
        assertThat(query("stage it gent")).contains("it");
    }

    @Test
    void readsATextInItsOwnLanguageFirst() {
        assertThat(tags("De fans van onze ploeg zijn welkom in het stadion")).doesNotContain("ventilatie");
        assertThat(tags("Casting voor de film van de school")).doesNotContain("gieten");
        assertThat(tags("In our stores you help the customers", Language.EN)).doesNotContain("zonwering-rolluiken");
        assertThat(tags("Pose de stores", Language.FR)).contains("zonwering-rolluiken");
    }

    @Test
    void hearsAnotherLanguageBesideItsOwnWordsAndInATextThatIsNotWhatItIsSaidToBe() {
        assertThat(tags("Welding voor de lasser van morgen")).contains("lassen");
        assertThat(tags("Soudeur")).containsExactly("lassen");
        assertThat(tags("Nous cherchons un soudeur pour notre atelier")).contains("lassen");
        assertThat(tags("Werken met Git en TypeScript")).contains("javascript");
    }

    @Test
    void knowsEverydayWordsFromTrades() {
        assertThat(tags("jouw stem telt, en we zoeken een permanent onderdak")).isEmpty();
        assertThat(tags("een dag over stemgebruik")).doesNotContain("stem-onderwijs");
        assertThat(tags("een dag over STEM")).containsExactly("stem-onderwijs");
        assertThat(tags("een permanent bij de kapper")).contains("permanent");
    }

    private static List<String> tags(String text) {
        return tags(text, Language.NL);
    }

    private static List<String> tags(String text, Language language) {
        return VOCABULARY.tagger().tag(VOCABULARY.analysis().analyse(text, language), language).stream()
                .map(tag -> tag.concept().id())
                .distinct()
                .toList();
    }

    private static List<String> query(String text) {
        return VOCABULARY.tagger().tagQuery(VOCABULARY.analysis().analyse(text, Language.NL)).stream()
                .map(tag -> tag.concept().id())
                .distinct()
                .toList();
    }
}
