package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.words.ListingReader;
import org.wisselwerk.vocabulary.Vocabulary;

/** One index definition for every Elasticsearch: nothing that the embedded node, or a cluster without plugins, lacks. */
class IndexDefinitionTest {

    private static final Set<String> TYPES =
            Set.of("keyword", "text", "integer", "boolean", "date", "geo_point", "object");
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
        FactsReader reader = new FactsReader(new ListingReader(Vocabulary.load()));
        for (Profile profile : Corpus.read("/corpus/dev").listings.values()) {
            Facts facts = reader.read(profile);
            Facts back = FactsFormat.read(FactsFormat.write(facts));
            assertThat(back.wording().concepts().keySet())
                    .isEqualTo(facts.wording().concepts().keySet());
            assertThat(back.where()).isEqualTo(facts.where());
            assertThat(back.when()).isEqualTo(facts.when());
            assertThat(back.audience()).isEqualTo(facts.audience());
            assertThat(back.room()).isEqualTo(facts.room());
            assertThat(back.particulars()).isEqualTo(facts.particulars());
        }
    }

    @Test
    void keepsTheCardAsItIs() {
        for (Profile profile : Corpus.read("/corpus/dev").listings.values()) {
            CardFormat.Card card = CardFormat.read(CardFormat.write(profile, true));
            assertThat(card.card())
                    .isEqualTo(org.wisselwerk.listing.ListingSummary.of(profile.listing(), profile.organisation()));
        }
    }
}
