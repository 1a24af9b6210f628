package org.wisselwerk.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Input;

class DetailsFormatTest {

    /** All that each kind defines, and a key that none does. */
    private static final Map<Kind, String> FULL = Map.of(
            Kind.INTERNSHIP_PLACE, "{\"form\":\"BLOCK\",\"eigen\":1}",
            Kind.DUAL_LEARNING_PLACE, "{\"contract\":\"OAO\",\"eigen\":1}",
            Kind.DUAL_TEACHER, "{\"statute\":\"DUAL\",\"pedagogicalDiploma\":true,\"subject\":\"lassen\",\"eigen\":1}",
            Kind.GUEST_LESSON, "{\"durationMinutes\":50,\"audience\":\"derde graad\",\"eigen\":1}",
            Kind.COMPANY_VISIT,
                    "{\"groupMin\":5,\"groupMax\":20,\"durationMinutes\":120,\"languages\":[\"nl\",\"de\"],\"eigen\":1}",
            Kind.EXTERNAL_ASSIGNMENT,
                    "{\"audience\":\"6 EL\",\"deadline\":\"2027-05-01\",\"deliverable\":\"een tekening\",\"eigen\":1}",
            Kind.EQUIPMENT, "{\"mode\":\"LOAN\",\"condition\":\"goed\",\"deposit\":55,\"eigen\":1}",
            Kind.PROFESSIONAL_DEVELOPMENT,
                    "{\"focus\":\"CONTENT\",\"sessions\":2,\"format\":\"dag\",\"themes\":[\"structuur\"],\"eigen\":1}");

    @Test
    void givesBackAllThatEachKindDefines() throws IOException {
        for (Kind kind : Kind.values()) {
            ObjectNode said = (ObjectNode) Input.JSON.readTree(FULL.get(kind));
            Input input = Input.of(said);
            Details read = DetailsFormat.read(kind, input);
            assertThat(input.errors()).as(kind.name()).isEmpty();
            assertThat(read.other()).as(kind.name()).containsOnlyKeys("eigen");
            assertThat(tree(DetailsFormat.toJson(read))).isEqualTo(said);
            assertThat(DetailsFormat.fromJson(kind, DetailsFormat.toJson(read))).isEqualTo(read);
        }
    }

    @Test
    void refusesWhatIsOfNoSuchForm() {
        assertThat(codes(Kind.INTERNSHIP_PLACE, "{\"form\":\"LONG\"}")).containsExactly("/form unknown-value");
        assertThat(codes(Kind.GUEST_LESSON, "{\"durationMinutes\":0}"))
                .containsExactly("/durationMinutes out-of-range");
        assertThat(codes(Kind.COMPANY_VISIT, "{\"groupMin\":9,\"groupMax\":3}"))
                .containsExactly("/groupMax below-minimum");
        assertThat(codes(Kind.EXTERNAL_ASSIGNMENT, "{\"deadline\":\"mei\"}")).containsExactly("/deadline not-a-date");
    }

    @Test
    void keepsWhatWasStoredBeforeAKindHadThatKey() throws IOException {
        String stored =
                "{\"durationMinutes\":\"twee uur\",\"languages\":[\"nl\",\"Pools\"],\"groupMin\":5,\"bus\":true}";
        Details read = DetailsFormat.fromJson(Kind.COMPANY_VISIT, stored);
        assertThat(read.other()).containsEntry("durationMinutes*", "twee uur").containsEntry("bus", true);
        assertThat(read.other()).containsEntry("languages*", List.of("nl", "Pools"));
        assertThat(((Details.CompanyVisit) read).groupMin()).isEqualTo(5);
        assertThat(DetailsFormat.fromJson(Kind.COMPANY_VISIT, DetailsFormat.toJson(read)))
                .as("once set aside it stays so")
                .isEqualTo(read);
    }

    private static List<String> codes(Kind kind, String json) {
        try {
            Input input = Input.of((ObjectNode) Input.JSON.readTree(json));
            DetailsFormat.read(kind, input);
            return input.errors().stream()
                    .map(error -> error.pointer() + " " + error.code())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode tree(String json) throws IOException {
        return Input.JSON.readTree(json);
    }
}
