package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.matching.words.ListingReader;
import org.wisselwerk.platform.Language;
import org.wisselwerk.vocabulary.Vocabulary;

class ExplanationsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void allLanguagesHaveTheSameKeys() {
        assertThat(keys("nl")).isEqualTo(keys("en")).isEqualTo(keys("fr")).isNotEmpty();
    }

    @Test
    void everyFindingOnTheCorpusIsSaidInEveryLanguage() {
        Explanations explanations = new Explanations(VOCABULARY);
        Ranking ranking = new Ranking(VOCABULARY);
        FactsReader reader = new FactsReader(new ListingReader(VOCABULARY));
        List<Facts> facts = Corpus.read("/corpus/dev").listings.values().stream()
                .map(reader::read)
                .toList();
        Set<String> said = new HashSet<>();
        for (Facts asker : facts.subList(0, 60)) {
            for (Facts candidate : facts) {
                for (Match.Judged judged : ranking.judge(asker, candidate, LocalDate.of(2026, 11, 23))
                        .criteria()) {
                    for (Language language : Language.values()) {
                        String text = explanations.text(judged.finding(), language);
                        assertThat(text).isNotBlank().doesNotContain("{").doesNotContain("null");
                        said.add(text);
                    }
                }
            }
        }
        assertThat(said.contains("Over deze organisatie weten we nog niets")).isTrue();
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle(
                        "matching/explanations",
                        Locale.of(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
