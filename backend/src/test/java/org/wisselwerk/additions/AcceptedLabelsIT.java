package org.wisselwerk.additions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wisselwerk.additions.VocabularyAdditions.Outcome;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;
import org.wisselwerk.vocabulary.text.Language;

/** Labels that are accepted while the application runs. */
class AcceptedLabelsIT {

    private static final String SOURCE = "it-labels-" + UUID.randomUUID();
    private static final Api ADMIN = Api.administrator();
    private static final VocabularyAdditions ADDITIONS = RunningApplication.bean(VocabularyAdditions.class);
    private static final VocabularyInForce IN_FORCE = RunningApplication.bean(VocabularyInForce.class);

    @AfterEach
    void takeBack() {
        ADDITIONS.removeLabel("lassen", Language.NL, "woerflurbelaar");
        ADDITIONS.settle();
    }

    @Test
    void actsAtOnceInASearchAndNoLongerOnceTakenBack() {
        importListing("Lasser gezocht", "Lassen van poorten en hekken.");
        assertThat(refs("woerflurbelaars")).isEmpty();

        assertThat(add("lassen", "woerflurbelaar")).isEqualTo(new Outcome.Added());
        ADDITIONS.settle();
        assertThat(concepts("woerflurbelaars")).containsExactly("lassen");
        assertThat(refs("woerflurbelaars")).containsExactly("L1");

        assertThat(ADDITIONS.removeLabel("lassen", Language.NL, "Woerflurbelaar"))
                .isTrue();
        assertThat(ADDITIONS.removeLabel("lassen", Language.NL, "woerflurbelaar"))
                .isFalse();
        ADDITIONS.settle();
        assertThat(concepts("woerflurbelaars")).isEmpty();
        assertThat(refs("woerflurbelaars")).isEmpty();
    }

    @Test
    void reachesAnotherReplicaAtItsNextLook() {
        VocabularyInForce replica = new VocabularyInForce(RunningApplication.bean(AddedWords.class));
        var length = replica.derive(
                vocabulary -> vocabulary.byId("lassen").orElseThrow().labels().size());
        int before = length.get();

        add("lassen", "woerflurbelaar");
        assertThat(length.get()).isEqualTo(before);
        assertThat(replica.refresh()).isTrue();
        assertThat(length.get()).isEqualTo(before + 1);
        assertThat(replica.current().clearlyNamed("woerflurbelaar", Language.NL))
                .containsExactly("lassen");
    }

    @Test
    void keepsTheOldOneWhenARowMakesNoSense() {
        UUID id = UUID.randomUUID();
        write(() -> RunningApplication.bean(LabelRepository.class)
                .save(new LabelRow(id, "lassen", "xx", "woord", "woord", Instant.EPOCH, null)));
        try {
            var before = IN_FORCE.current();
            assertThat(IN_FORCE.refresh()).isFalse();
            assertThat(IN_FORCE.current()).isSameAs(before);
            assertThat(concepts("lasser")).containsExactly("lassen");
        } finally {
            write(() -> RunningApplication.bean(LabelRepository.class).remove("lassen", "xx", "woord"));
        }
        assertThat(IN_FORCE.refresh()).isTrue();
    }

    @Test
    void saysWhyNot() {
        assertThat(add("lassen", " lassers ")).isEqualTo(new Outcome.AlreadyThere());
        assertThat(add("lassen", "bakker")).isInstanceOf(Outcome.BelongsTo.class);
        assertThat(add("geen-concept", "woerflurbelaar")).isEqualTo(new Outcome.NoSuchConcept());
        assertThat(add("lassen", "de van het")).isEqualTo(new Outcome.SaysNothing());
        assertThat(add("lassen", " 😀 !")).isEqualTo(new Outcome.SaysNothing());
        assertThat(add("lassen", "")).isEqualTo(new Outcome.SaysNothing());
        assertThat(add("lassen", "x".repeat(101))).isEqualTo(new Outcome.TooLong(100));
    }

    @Test
    void givesALabelToOneConceptEvenBeforeItIsInForce() {
        assertThat(add("lassen", "Woerflurbelaar")).isEqualTo(new Outcome.Added());
        assertThat(ADDITIONS.addLabel("bakkerij", Language.NL, "woerflurbelaar", null))
                .isEqualTo(new Outcome.BelongsTo("lassen"));
        assertThat(add("lassen", "woerflurbelaar")).isEqualTo(new Outcome.AlreadyThere());
    }

    private static Outcome add(String concept, String text) {
        return ADDITIONS.addLabel(concept, Language.NL, text, null);
    }

    private static void write(Runnable change) {
        change.run();
        RunningApplication.bean(VersionRepository.class).raise(Instant.now());
    }

    private static void importListing(String title, String description) {
        String line = """
            {"ref":"L1","organisation":{"name":"IT %s","type":"COMPANY","postcode":"9000","municipality":"Gent"},\
            "direction":"OFFER","kind":"INTERNSHIP_PLACE","title":"%s","description":"%s"}
            """.formatted(SOURCE, title, description);
        ADMIN.send("POST", "/api/import/listings?source=" + SOURCE, line, "application/x-ndjson", null)
                .expect(200);
        ADMIN.post("/api/admin/search/flush", "").expect(204);
    }

    private static JsonNode search(String query) {
        String typed = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return ADMIN.get("/api/listings?source=" + SOURCE + "&q=" + typed)
                .expect(200)
                .json();
    }

    private static List<String> refs(String query) {
        List<String> refs = new ArrayList<>();
        search(query).get("items").forEach(item -> refs.add(item.get("ref").asText()));
        return refs;
    }

    private static List<String> concepts(String query) {
        List<String> ids = new ArrayList<>();
        search(query)
                .get("interpreted")
                .get("concepts")
                .forEach(concept -> ids.add(concept.get("id").asText()));
        return ids;
    }
}
