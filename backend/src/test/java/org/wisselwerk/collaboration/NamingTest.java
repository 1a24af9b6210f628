package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final NamedPerson MENTOR = new NamedPerson(new UUID(3, 1), Side.OFFERING, PersonRole.MENTOR);
    private static final NamedPerson OTHER = new NamedPerson(new UUID(3, 2), Side.OFFERING, PersonRole.MENTOR);

    @Test
    void whileBothTalkItIsARevisionAndSignaturesFall() {
        Collaboration signed = made(sign(aligned(), Side.ASKING, NOW));
        Decision.Made made = (Decision.Made) change(signed, MENTOR);
        Collaboration after = made.collaboration();
        assertThat(after.signatures()).isEmpty();
        assertThat(after.version()).isEqualTo(signed.version() + 1);
        assertThat(after.terms())
                .isEqualTo(signed.terms().withPeople(List.of(MENTOR)).nextRevision());
        assertThat(made.steps()).containsExactly(Step.terms(Happened.REVISED, Side.OFFERING, after.terms()));
        assertThat(change(after, MENTOR)).isEqualTo(Decision.made(after));
    }

    @Test
    void whatBothSignedStaysAsTheySignedIt() {
        Collaboration aligned = made(change(aligned(), MENTOR));
        Collaboration agreed = made(sign(made(sign(aligned, Side.ASKING, NOW)), Side.OFFERING, NOW));
        Collaboration waiting = made(Running.complete(active(), Side.ASKING, NOW));
        for (Collaboration before : List.of(agreed, active(), waiting)) {
            Decision.Made made = (Decision.Made) change(before, OTHER);
            Collaboration after = made.collaboration();
            assertThat(made.steps()).containsExactly(Step.of(Happened.PEOPLE_CHANGED, Side.OFFERING));
            assertThat(after.version()).isEqualTo(before.version() + 1);
            assertThat(RevisionText.of(after)).isEqualTo(RevisionText.of(before));
            assertThat(after.signatures()).isEqualTo(before.signatures());
            assertThat(after.standing()).isEqualTo(before.standing());
            assertThat(Timing.until(after)).isEqualTo(Timing.until(before));
        }
        assertThat(agreed.terms().arrangement().people()).containsExactly(MENTOR);
    }

    @Test
    void beforeTheTalksAndAfterTheEndItChangesNothing() {
        for (Collaboration c : List.of(proposed(), completed())) {
            assertThat(change(c, MENTOR)).isEqualTo(Decision.made(c));
        }
    }

    /** Whatever is named in between: the same people give the same text but for its revision, others another. */
    @Test
    void theTextTellsWhoIsNamedAndNothingElseOfTheWay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<NamedPerson> people = List.of(
                MENTOR,
                OTHER,
                new NamedPerson(new UUID(3, 3), Side.ASKING, PersonRole.SUPERVISOR),
                new NamedPerson(new UUID(3, 3), Side.ASKING, PersonRole.TEACHER));
        for (int i = 0; i < 500; i++) {
            List<NamedPerson> some = some(people, random);
            List<NamedPerson> others = some(people, random);
            Collaboration straight = made(Naming.change(aligned(), Side.ASKING, some, NOW));
            Collaboration around = made(
                    Naming.change(made(Naming.change(aligned(), Side.OFFERING, others, NOW)), Side.ASKING, some, NOW));
            assertThat(text(around)).as("seed " + seed).isEqualTo(text(straight));
            Collaboration other = made(Naming.change(aligned(), Side.ASKING, others, NOW));
            assertThat(text(other).equals(text(straight)))
                    .as("seed " + seed)
                    .isEqualTo(other.terms().sameAs(straight.terms()));
        }
    }

    private static List<NamedPerson> some(List<NamedPerson> people, Random random) {
        List<NamedPerson> some = new ArrayList<>(people);
        java.util.Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(people.size()));
    }

    private static String text(Collaboration c) {
        return RevisionText.of(c).json().replace("\"revision\":" + c.terms().revision(), "");
    }

    private static Decision change(Collaboration c, NamedPerson... people) {
        return Naming.change(c, Side.OFFERING, List.of(people), NOW);
    }
}
