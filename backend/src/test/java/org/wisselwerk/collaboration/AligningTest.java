package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Expectation.Status.ALIGNED;
import static org.wisselwerk.collaboration.Expectation.Status.DIFFERS;
import static org.wisselwerk.collaboration.Expectation.Status.OPEN;
import static org.wisselwerk.collaboration.Fixture.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Period;

class AligningTest {

    @Test
    void anItemIsOpenThenDiffersThenAligned() {
        Collaboration c = aligning();
        assertThat(first(c).status()).isEqualTo(OPEN);
        c = made(Aligning.answer(c, Side.ASKING, first(c), Answer.words("elke week"), NOW));
        assertThat(first(c).status()).isEqualTo(OPEN);
        c = made(Aligning.answer(c, Side.OFFERING, first(c), Answer.words("alleen als er iets is"), NOW));
        assertThat(first(c).status()).isEqualTo(DIFFERS);
        c = made(Aligning.word(c, Side.OFFERING, first(c), Answer.words("om de twee weken"), NOW));
        assertThat(first(c).status()).isEqualTo(DIFFERS);
        c = made(Aligning.accept(c, Side.OFFERING, first(c), 1, NOW));
        assertThat(first(c).status()).isEqualTo(DIFFERS);
        c = made(Aligning.accept(c, Side.ASKING, first(c), 1, NOW));
        assertThat(first(c).status()).isEqualTo(ALIGNED);
    }

    @Test
    void theSameWordsOnBothSidesAreNoDifference() {
        Collaboration c =
                made(Aligning.answer(aligning(), Side.ASKING, first(aligning()), Answer.words("Elke week"), NOW));
        c = made(Aligning.answer(c, Side.OFFERING, first(c), Answer.words("elke week"), NOW));
        assertThat(first(c).status()).isEqualTo(OPEN);
    }

    @Test
    void ownWordsAndAcceptancesRaiseTheItemAndNotTheWhole() {
        Collaboration before = aligning();
        Collaboration c = made(Aligning.answer(before, Side.ASKING, first(before), Answer.words("elke week"), NOW));
        assertThat(first(c).version()).isEqualTo(first(before).version() + 1);
        assertThat(c.version()).isEqualTo(before.version());
        assertThat(c.terms()).isEqualTo(before.terms());
    }

    @Test
    void otherCommonWordsDropBothAcceptancesAndEverySignature() {
        Collaboration signed = made(sign(aligned(), Side.ASKING, NOW));
        Collaboration c = made(Aligning.word(signed, Side.OFFERING, first(signed), Answer.words("elke maandag"), NOW));
        assertThat(first(c).acceptedBy()).isEmpty();
        assertThat(first(c).agreedVersion()).isEqualTo(2);
        assertThat(c.signatures()).isEmpty();
        assertThat(c.terms().revision()).isEqualTo(signed.terms().revision() + 1);
        assertThat(c.version()).isEqualTo(signed.version() + 1);
    }

    @Test
    void theSameWordsAgainChangeNothing() {
        Collaboration c = aligned();
        assertThat(Aligning.word(c, Side.ASKING, first(c), Answer.words("elke vrijdag"), NOW))
                .isEqualTo(Decision.made(c));
        assertThat(Aligning.accept(c, Side.ASKING, first(c), 1, NOW)).isEqualTo(Decision.made(c));
        assertThat(Aligning.revise(c, Side.ASKING, TermsChange.to(2, SPRING), NOW))
                .isEqualTo(Decision.made(c));
    }

    @Test
    void whatWasNotSeenCannotBeAccepted() {
        Collaboration c = aligning();
        assertThat(refusal(Aligning.accept(c, Side.ASKING, first(c), 0, NOW))).isEqualTo("words-changed");
        c = made(Aligning.word(c, Side.OFFERING, first(c), Answer.words("elke maandag"), NOW));
        c = made(Aligning.word(c, Side.OFFERING, first(c), Answer.words("elke dinsdag"), NOW));
        assertThat(refusal(Aligning.accept(c, Side.ASKING, first(c), 1, NOW))).isEqualTo("words-changed");
    }

    @Test
    void otherTermsVoidTheSignatures() {
        Collaboration signed = made(sign(aligned(), Side.ASKING, NOW));
        Period longer = new Period(SPRING.from(), LocalDate.of(2027, 4, 30));
        Collaboration c = made(Aligning.revise(signed, Side.ASKING, TermsChange.to(1, longer), NOW));
        assertThat(c.signatures()).isEmpty();
        assertThat(c.terms()).isEqualTo(new Terms(signed.terms().revision() + 1, 1, longer));
    }

    @Test
    void ownWordsMayComeWithTheProposalCommonOnesOnlyInTheTalks() {
        Collaboration c = proposed();
        assertThat(first(made(Aligning.answer(c, Side.ASKING, first(c), Answer.words("wekelijks"), NOW)))
                        .answers())
                .containsOnlyKeys(Side.ASKING);
        assertThat(refusal(Aligning.word(c, Side.ASKING, first(c), Answer.words("wekelijks"), NOW)))
                .isEqualTo("state");
    }

    @Test
    void fromTheAgreementOnEverythingIsFrozen() {
        Collaboration c = agreed();
        assertThat(refusal(Aligning.answer(c, Side.ASKING, first(c), Answer.words("anders"), NOW)))
                .isEqualTo("state");
        assertThat(refusal(Aligning.word(c, Side.ASKING, first(c), Answer.words("anders"), NOW)))
                .isEqualTo("state");
        assertThat(refusal(Aligning.revise(c, Side.ASKING, TermsChange.to(1, SPRING), NOW)))
                .isEqualTo("state");
    }

    private static Expectation first(Collaboration c) {
        return c.expectations().getFirst();
    }
}
