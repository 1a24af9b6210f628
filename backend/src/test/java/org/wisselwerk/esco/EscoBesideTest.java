package org.wisselwerk.esco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wisselwerk.additions.Added;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/** How ESCO acts beside our own vocabulary. */
class EscoBesideTest {

    private static final Vocabulary OURS = Vocabulary.load();
    private static final Vocabulary BOTH = EscoFolder.beside(OURS, EscoFolder.sample());

    private final Map<String, EscoThing> things = new LinkedHashMap<>();
    private final List<EscoRelation> relations = new ArrayList<>();

    @Test
    void findsTradesThatOurFileDoesNotKnow() {
        assertThat(query(OURS, "beiaardbouwers")).noneMatch(tag -> isOfEsco(tag.concept()));
        assertThat(query(BOTH, "beiaardbouwers")).anySatisfy(tag -> {
            assertThat(tag.concept().label(Language.NL)).isEqualTo("beiaardbouwer");
            assertThat(tag.concept().type()).isEqualTo(ConceptType.TRADE);
            assertThat(tag.certainty()).isEqualTo(0.8);
        });
        assertThat(named(query(BOTH, "oar carvers"))).containsExactly("roeiriemsnijder");
    }

    @Test
    void forgivesOneTypingErrorWhereTheWordIsNobodysElse() {
        for (String typed : List.of("beiaardbouwr", "biaardbouwer", "beiaardbuower")) {
            assertThat(query(OURS, typed)).as(typed).isEmpty();
            assertThat(named(query(BOTH, typed))).as(typed).containsExactly("beiaardbouwer");
        }
        assertThat(query(BOTH, "beaardbouwr")).isEmpty();
    }

    @Test
    void givesOursTheOtherLabelsOfAConceptThatIsTheSame() {
        assertThat(query(BOTH, "vonkensmid")).singleElement().satisfies(tag -> {
            assertThat(tag.concept().id()).isEqualTo("lassen");
            assertThat(tag.certainty()).isEqualTo(0.8);
        });
        assertThat(BOTH.byId("lassen").orElseThrow().label(Language.NL)).isEqualTo("lassen");
    }

    @Test
    void speaksOnlyWhereOursIsSilent() {
        for (Concept concept : OURS.concepts()) {
            for (Label label : concept.labels()) {
                assertThat(ids(query(BOTH, label.text()))).as(label.text()).containsAll(ids(query(OURS, label.text())));
            }
        }
    }

    @Test
    void passesOverALabelOfTwo() {
        occupation(1, "zwengelaar", "kwarbelaar");
        assertThat(labels(added(), 1)).containsExactly("zwengelaar", "kwarbelaar");
        occupation(2, "hekelaar", "kwarbelaar");
        assertThat(labels(added(), 1)).containsExactly("zwengelaar");
        assertThat(labels(added(), 2)).containsExactly("hekelaar");
        assertThat(query(BOTH, "kwarbelaar")).isEmpty();
    }

    @Test
    void leavesALabelOfTwoToTheOnePreferredByIt() {
        occupation(1, "zwengelaar", "kwarbelaar");
        occupation(2, "kwarbelaar");
        assertThat(labels(added(), 1)).containsExactly("zwengelaar");
        assertThat(labels(added(), 2)).containsExactly("kwarbelaar");
    }

    @Test
    void takesNoGeneralWordForATrade() {
        for (int i = 0; i < 6; i++) {
            occupation(i, "zwengelaar kwarf" + i, i == 0 ? "zwengelaar" : "anders" + i);
        }
        assertThat(labels(added(), 0)).containsExactly("zwengelaar kwarf0");
    }

    @Test
    void tiesByThePreferredLabelOrByTwoOthers() {
        occupation(1, "zwengelaar", "metselaar");
        occupation(2, "hekelaar", "bakker", "broodbakker");
        Added added = added();
        assertThat(added.concepts()).extracting(Concept::id).containsExactly(id(1));
        assertThat(added.labels()).containsOnlyKeys("bakkerij");
    }

    @Test
    void setsATradeUnderItsGroupAndUnderTheWiderTrade() {
        Concept kite = concept("reuzenvliegerbouwer");
        assertThat(kite.broader()).containsExactly(concept("vliegerbouwer").id());
        assertThat(concept("vliegerbouwer").broader()).containsExactly("esco-c7319");
        Concept group = BOTH.byId("esco-c7319").orElseThrow();
        assertThat(group.type()).isEqualTo(ConceptType.GROUP);
        assertThat(BOTH.byId("esco-c731")).isEmpty();
        assertThat(BOTH.closeness(concept("vliegerbouwer").id(), kite.id())).isEqualTo(0.9);
        assertThat(BOTH.closeness(
                        concept("vliegerbouwer").id(),
                        concept("roeiriemsnijder").id()))
                .isZero();
    }

    @Test
    void climbsPastWhatSaysNothingNewAndNeverRound() {
        occupation(1, "zwengelaar");
        occupation(2, "hekelaar");
        occupation(3, "metselaar bakker");
        relate(1, 3, EscoRelation.BROADER);
        relate(3, 2, EscoRelation.BROADER);
        relate(2, 1, EscoRelation.BROADER);
        Vocabulary both = OURS.with(added().concepts(), Map.of());
        assertThat(both.byId(id(1)).orElseThrow().broader()).containsExactly(id(2));
        assertThat(both.byId(id(2)).orElseThrow().broader()).isEmpty();
    }

    @Test
    void relatesATradeToTheSkillsThatTellOfIt() {
        Concept kite = concept("vliegerbouwer");
        assertThat(kite.related())
                .containsExactlyInAnyOrder(
                        concept("vliegerlijnen knopen").id(),
                        concept("windrichtingenleer").id());
        assertThat(concept("windrichtingenleer").type()).isEqualTo(ConceptType.SUBJECT);
        assertThat(concept("vliegerlijnen knopen").type()).isEqualTo(ConceptType.TECHNIQUE);
        assertThat(concept("samen de schouders eronder zetten").type()).isEqualTo(ConceptType.GENERAL);
    }

    @Test
    void relatesNothingByWhatManyNeed() {
        skill(0, "kwarfen knorsen");
        for (int i = 1; i <= 16; i++) {
            occupation(i, "zwengelaar" + i);
            relate(i, 0, EscoRelation.ESSENTIAL);
        }
        assertThat(added().concepts())
                .allSatisfy(concept -> assertThat(concept.related()).isEmpty());
    }

    @Test
    void boundsTheSkillsOfATradeAndLinksNoTwoOfOurs() {
        occupation(1, "lasser");
        occupation(2, "zwengelaar");
        skill(3, "metselen");
        relate(1, 3, EscoRelation.ESSENTIAL);
        for (int i = 10; i < 40; i++) {
            skill(i, "kwarfen knorsen op wijze w" + i);
            relate(2, i, EscoRelation.ESSENTIAL);
            relate(1, i, EscoRelation.ESSENTIAL);
        }
        Vocabulary both = OURS.with(added().concepts(), Map.of());
        assertThat(both.byId(id(2)).orElseThrow().related()).hasSize(10);
        assertThat(both.near("lassen").keySet().stream().filter(id -> id.startsWith(EscoConcept.PREFIX)))
                .hasSizeLessThanOrEqualTo(20);
        assertThat(both.closeness("lassen", "metselen")).isEqualTo(OURS.closeness("lassen", "metselen"));
    }

    private Added added() {
        return EscoBeside.to(OURS, things, relations);
    }

    private void occupation(int number, String preferred, String... others) {
        add(EscoFile.OCCUPATIONS, number, preferred, others);
    }

    private void skill(int number, String preferred) {
        add(EscoFile.SKILLS, number, preferred);
    }

    private void add(EscoFile file, int number, String preferred, String... others) {
        EscoConcept concept = new EscoConcept(file, uri(number), "", "", "", preferred, List.of(others));
        EscoThing thing = new EscoThing(concept);
        thing.add(Language.NL, concept);
        things.put(uri(number), thing);
    }

    private void relate(int from, int to, String type) {
        relations.add(new EscoRelation(uri(from), uri(to), type));
    }

    private static String uri(int number) {
        return EscoConcept.BASE + "test/t" + number;
    }

    private static String id(int number) {
        return EscoConcept.id(uri(number));
    }

    private static List<String> labels(Added added, int number) {
        return added.concepts().stream()
                .filter(concept -> concept.id().equals(id(number)))
                .flatMap(concept -> concept.labels().stream())
                .filter(label -> label.certainty() > 0)
                .map(Label::text)
                .toList();
    }

    private static Concept concept(String label) {
        return BOTH.concepts().stream()
                .filter(EscoBesideTest::isOfEsco)
                .filter(concept -> concept.label(Language.NL).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no concept " + label));
    }

    private static boolean isOfEsco(Concept concept) {
        return concept.id().startsWith(EscoConcept.PREFIX);
    }

    private static List<Tag> query(Vocabulary vocabulary, String text) {
        return vocabulary.tagger().tagQuery(vocabulary.analysis().analyse(text, Language.NL));
    }

    private static List<String> ids(List<Tag> tags) {
        return tags.stream().map(tag -> tag.concept().id()).toList();
    }

    private static List<String> named(List<Tag> tags) {
        return tags.stream().map(tag -> tag.concept().label(Language.NL)).toList();
    }
}
