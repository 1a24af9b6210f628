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
    }

    private static List<String> tags(String text) {
        return VOCABULARY.tagger().tag(VOCABULARY.analysis().analyse(text, Language.NL), Language.NL).stream()
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
