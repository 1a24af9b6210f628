package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.words.ListingReader;
import org.wisselwerk.matching.words.Tagged;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/** One index definition for every Elasticsearch: nothing that the embedded node, or a cluster without plugins, lacks. */
class IndexDefinitionTest {

    private static final Set<String> TYPES =
            Set.of("keyword", "text", "integer", "boolean", "date", "geo_point", "object");
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Set<String> ANALYZERS = Set.of("standard", "whitespace", "keyword", "simple", "stop");

    @Test
    void usesOnlyTypesAndAnalyzersThatEveryNodeHas() {
        JsonNode definition = ListingIndex.definition();
        assertThat(definition.findValuesAsText("type")).isSubsetOf(TYPES);
        assertThat(definition.findValuesAsText("analyzer")).isSubsetOf(ANALYZERS);
        assertThat(definition.findValues("analysis")).isEmpty();
    }

    @Test
    void keepsTheFactsAsTheyAre() {
        FactsReader reader = new FactsReader(new ListingReader(VOCABULARY));
        for (Profile profile : Corpus.read("/corpus/dev").listings.values()) {
            Facts facts = reader.read(profile);
            Facts rounded = FactsFormat.read(FactsFormat.write(facts));
            assertThat(rounded)
                    .usingRecursiveComparison()
                    .ignoringFields("wording.concepts", "wording.words")
                    .isEqualTo(facts);
            assertThat(rounded.wording().concepts().keySet())
                    .isEqualTo(facts.wording().concepts().keySet());
            assertThat(rounded.wording().words().keySet())
                    .isEqualTo(facts.wording().words().keySet());
            assertThat(FactsFormat.read(FactsFormat.write(rounded))).isEqualTo(rounded);
        }
    }

    /** A name may hold what the line is made of, and an index may have been made by another version. */
    @Test
    void readsNoOtherLineThanItsOwn() {
        Facts facts = new FactsReader(new ListingReader(VOCABULARY))
                .read(Corpus.read("/corpus/dev").listings.values().iterator().next());
        Facts.Where odd = new Facts.Where("Sint|Niklaas; Waas", null, null, null);
        Facts written = new Facts(
                facts.direction(),
                facts.kind(),
                facts.language(),
                facts.wording(),
                odd,
                facts.when(),
                facts.audience(),
                facts.room(),
                facts.particulars(),
                facts.standing());
        String line = FactsFormat.write(written);
        assertThat(FactsFormat.read(line).where().municipality()).isEqualTo("Sint Niklaas; Waas");
        for (String other : List.of("", "{\"direction\":\"OFFER\"}", "1" + line.substring(1))) {
            assertThatThrownBy(() -> FactsFormat.read(other)).isInstanceOf(SearchEngine.Away.class);
        }
    }

    @Test
    void keepsTheCardAsItIs() {
        FactsReader reader = new FactsReader(new ListingReader(VOCABULARY));
        for (Profile profile : Corpus.read("/corpus/dev").listings.values()) {
            CardFormat.Card card =
                    CardFormat.read(CardFormat.write(profile, true, reader.description(profile), VOCABULARY));
            assertThat(card.card())
                    .isEqualTo(org.wisselwerk.listing.ListingSummary.of(profile.listing(), profile.organisation()));
            assertThat(card.named())
                    .isEqualTo(Named.in(
                            card.text(), Language.of(profile.listing().content().language()), VOCABULARY));
        }
    }

    /** A description is tagged once for facts and card; of a long one the card has the beginning alone. */
    @Test
    void namesInACardWhatItsOwnTextNames() {
        Profile profile =
                Corpus.read("/corpus/dev").listings.values().iterator().next();
        String sentence = "Bij ons leer je lassen, en je helpt in de keuken. ";
        for (int times : List.of(0, 1, 23, 24, 25, 200)) {
            Tagged description = Tagged.of(sentence.repeat(times), Language.NL, VOCABULARY);
            CardFormat.Card card = CardFormat.read(CardFormat.write(profile, true, description, VOCABULARY));
            assertThat(description.text()).startsWith(card.text());
            assertThat(card.named()).isEqualTo(Named.in(card.text(), Language.NL, VOCABULARY));
        }
    }
}
