package org.wisselwerk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.exchange.AcceptedLines;
import org.wisselwerk.listing.Kind;

class ListingGeneratorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MANY = 3000;

    /** Made once: it reads the whole vocabulary. */
    private static final ListingGenerator GENERATOR = new ListingGenerator(1, TODAY);

    @Test
    void theSameSeedWritesTheSameBytes() throws IOException {
        byte[] once = written(GENERATOR);
        assertThat(written(new ListingGenerator(1, TODAY))).isEqualTo(once);
        assertThat(written(new ListingGenerator(8, TODAY))).isNotEqualTo(once);
    }

    @Test
    void theImportTakesEveryLine() {
        AcceptedLines lines = new AcceptedLines();
        for (ObjectNode listing : many()) {
            assertThat(lines.errors(listing.toString())).as(listing.toString()).isEmpty();
        }
    }

    @Test
    void refsAreUniqueAndNoOrganisationIsDescribedInTwoWays() {
        assertThat(many().stream().map(one -> one.get("ref").asText())).doesNotHaveDuplicates();
        assertThat(many().stream()
                        .map(one -> one.get("organisation"))
                        .distinct()
                        .map(one ->
                                one.get("name").asText() + one.get("postcode").asText()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1000);
    }

    @Test
    void listingsAreOfAllKindsAndAsUnevenAsRealOnes() {
        assertThat(many().stream()
                        .map(one -> one.get("kind").asText() + " "
                                + one.get("direction").asText())
                        .collect(Collectors.toSet()))
                .hasSize(2 * Kind.values().length);
        assertThat(many().stream().map(one -> one.get("language").asText()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("nl", "fr", "en");
        assertThat(many()).anyMatch(one -> one.get("description").asText().isEmpty());
        for (String field : List.of("postcode", "period", "places", "radiusKm", "studyDomains")) {
            assertThat(many()).anyMatch(one -> one.has(field)).anyMatch(one -> !one.has(field));
        }
        assertThat(many())
                .map(JsonNode::toString)
                .noneMatch(text -> text.contains("{trade}") || text.contains("{skill"));
    }

    private List<ObjectNode> many() {
        return IntStream.rangeClosed(1, MANY).mapToObj(GENERATOR::listing).toList();
    }

    private static byte[] written(ListingGenerator generator) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GenerateListings.write(generator, 500, out);
        return out.toByteArray();
    }
}
