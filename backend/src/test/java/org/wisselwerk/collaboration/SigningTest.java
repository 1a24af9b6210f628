package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningTest {

    @Test
    void withoutTheCompulsoryPapersNobodySigns() {
        Collaboration c = aligned();
        Signing.Seen seen =
                new Signing.Seen(c.terms().revision(), RevisionText.of(c).sha256(), SOMEONE);
        assertThat(refusal(Signing.sign(
                        c, Side.ASKING, seen, Set.of(SCHOOL, COMPANY), List.of("RISK_ANALYSIS"), List.of(), NOW)))
                .isEqualTo("papers-missing");
    }

    @Test
    void theSecondSignatureOnTheSameRevisionMakesTheAgreement() {
        Collaboration once = made(sign(aligned(), Side.ASKING, NOW));
        assertThat(once.state()).isEqualTo(State.ALIGNING);
        assertThat(once.waitsFor()).isEqualTo(Side.OFFERING);
        assertThat(refusal(sign(once, Side.ASKING, NOW))).isEqualTo("already-done");
        Decision.Made twice = (Decision.Made) sign(once, Side.OFFERING, NOW);
        assertThat(twice.collaboration().state()).isEqualTo(State.AGREED);
        assertThat(twice.steps()).extracting(Step::what).containsExactly(Happened.SIGNED, Happened.AGREED);
    }

    @Test
    void nobodySignsWhileAListingIsHidden() {
        Collaboration c = aligned();
        Signing.Seen seen =
                new Signing.Seen(c.terms().revision(), RevisionText.of(c).sha256(), SOMEONE);
        List<Signing.Room> rooms = List.of(new Signing.Room(OFFER, 3, true));
        assertThat(refusal(Signing.sign(c, Side.ASKING, seen, Set.of(SCHOOL, COMPANY), List.of(), rooms, NOW)))
                .isEqualTo("listing-hidden");
    }

    @Test
    void nobodySignsWhatIsStillOpen() {
        assertThat(refusal(sign(aligning(), Side.ASKING, NOW))).isEqualTo("expectations-open");
        assertThat(refusal(sign(proposed(), Side.ASKING, NOW))).isEqualTo("state");
    }

    @Test
    void bothOrganisationsMustBeVerified() {
        assertThat(refusal(attempt(aligned(), null, null, Set.of(SCHOOL), 3))).isEqualTo("organisation-not-verified");
        assertThat(refusal(attempt(aligned(), null, null, Set.of(COMPANY), 3))).isEqualTo("organisation-not-verified");
    }

    @Test
    void revisionAndTextMustBeTheOnesSeen() {
        Set<UUID> both = Set.of(SCHOOL, COMPANY);
        assertThat(refusal(attempt(aligned(), 1, null, both, 3))).isEqualTo("revision-changed");
        assertThat(refusal(attempt(aligned(), null, "00", both, 3))).isEqualTo("revision-changed");
    }

    @Test
    void thePlacesMustStillBeThere() {
        Set<UUID> both = Set.of(SCHOOL, COMPANY);
        assertThat(refusal(attempt(aligned(), null, null, both, 1))).isEqualTo("not-enough-places");
        assertThat(made(attempt(aligned(), null, null, both, null)).signatures())
                .hasSize(1);
    }

    @Test
    void theCanonicalTextIsAsDocumented() {
        Collaboration c = aligned();
        assertThat(RevisionText.of(c).json())
                .isEqualTo("{\"agreed\":[{\"item\":\"CONTACT_RHYTHM\",\"words\":\"elke vrijdag\"},"
                        + "{\"item\":\"GUIDANCE_HOURS\",\"words\":\"elke vrijdag\"},"
                        + "{\"item\":\"COMPETENCE_LEVELS\",\"words\":\"elke vrijdag\"}],"
                        + "\"asking\":\"00000000-0000-7000-8000-000000000001\",\"askingListing\":null,"
                        + "\"collaboration\":\"00000000-0000-0007-0000-000000000007\","
                        + "\"format\":\"wisselwerk-revision-1\",\"from\":\"2027-02-01\","
                        + "\"offering\":\"00000000-0000-7000-8000-000000000002\","
                        + "\"offeringListing\":\"00000000-0000-7000-8000-00000000000a\","
                        + "\"places\":2,\"revision\":4,\"to\":\"2027-03-26\"}");
        assertThat(RevisionText.of(c).sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void differentWordsGiveADifferentTextAndTheSameWordsTheSame() {
        Collaboration c = aligning();
        Expectation item = c.expectations().getFirst();
        Collaboration composed =
                made(Aligning.word(c, Side.ASKING, item, Answer.words("\u00e9\u00e9n \"keer\"\n\u0001"), NOW));
        Collaboration decomposed =
                made(Aligning.word(c, Side.ASKING, item, Answer.words("e\u0301e\u0301n \"keer\"\n\u0001"), NOW));
        assertThat(RevisionText.of(composed)).isEqualTo(RevisionText.of(decomposed));
        assertThat(RevisionText.of(composed).json()).contains("\"words\":\"\u00e9\u00e9n \\\"keer\\\"\\n\\u0001\"");
        assertThat(RevisionText.of(composed).sha256())
                .isNotEqualTo(RevisionText.of(c).sha256());
    }

    @Test
    void aTypedAnswerIsInTheText() {
        List<Expectation.Item> items = List.of(
                Fixture.item("COMPETENCE_1", ExpectationTheme.KNOWLEDGE_AND_SKILLS, new Form.Level()),
                Fixture.item("GUIDANCE_HOURS", ExpectationTheme.GUIDANCE, new Form.Text()));
        Collaboration c =
                made(Answering.accept(made(Proposing.propose(proposal(), fresh(items), NOW)), Side.OFFERING, NOW));
        Answer levels = Answer.of(new Value.Levels(java.util.Map.of(LevelAt.NEEDED, 1, LevelAt.END, 3)));
        Answer hours = new Answer(new Value.Amount(new java.math.BigDecimal("10.50")), "samen");
        c = made(Aligning.word(c, Side.ASKING, c.expectations().getFirst(), levels, NOW));
        c = made(Aligning.word(c, Side.ASKING, c.expectations().getLast(), hours, NOW));
        assertThat(RevisionText.of(c).json())
                .startsWith("{\"agreed\":[{\"about\":\"Hoe?\",\"item\":\"COMPETENCE_1\","
                        + "\"value\":{\"levels\":{\"end\":3,\"needed\":1}},\"words\":null},"
                        + "{\"item\":\"GUIDANCE_HOURS\",\"value\":{\"number\":10.5},\"words\":\"samen\"}],");
    }

    private static Decision attempt(
            Collaboration c,
            @Nullable Integer revision,
            @Nullable String sha256,
            Set<UUID> verified,
            @Nullable Integer free) {
        Signing.Seen seen = new Signing.Seen(
                revision == null ? c.terms().revision() : revision,
                sha256 == null ? RevisionText.of(c).sha256() : sha256,
                SOMEONE);
        return Signing.sign(
                c, Side.ASKING, seen, verified, List.of(), List.of(new Signing.Room(OFFER, free, false)), NOW);
    }
}
