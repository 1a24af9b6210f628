package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.matching.words.QueryReader;
import org.wisselwerk.place.Places;
import org.wisselwerk.testing.TestClock;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

class SnippetTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final QueryReader QUERIES = new QueryReader(VOCABULARY, Places.load(), TestClock.TODAY);

    @ParameterizedTest
    @CsvSource({
        "lassen, Wij zoeken een lasser voor de werkplaats., lasser",
        "lasser, Je leert lassen aan de band., lassen",
        "machine, Een oude freesmachine voor de school., machine",
        "kappers, Kom langs bij de kapper., kapper",
        "tafel, Een grote werktafel van hout., tafel",
        "kapper, Hier staat niets., ''"
    })
    void marksWhatTheSearchFoundItBy(String query, String text, String marked) {
        Snippet snippet = Snippet.of(
                text,
                Named.read(Named.write(Named.in(text, Language.NL, VOCABULARY))),
                Language.NL,
                QUERIES.read(query, Set.of()).question(),
                VOCABULARY.analysis());
        assertThat(snippet.text()).isEqualTo(text);
        List<String> marks = snippet.marks().stream()
                .map(mark -> text.substring(mark.getFirst(), mark.getLast()))
                .toList();
        assertThat(String.join(" ", marks)).isEqualTo(marked);
    }
}
