package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionTextTest {

    /** Signed long ago: this text may never change again. */
    private static final String FIRST = "{\"agreed\":[{\"item\":\"CONTACT\",\"words\":\"élke \\\"vrijdag\\\"\\n\"}],"
            + "\"asking\":\"00000000-0000-7000-8000-000000000001\",\"askingListing\":null,"
            + "\"collaboration\":\"00000000-0000-0007-0000-000000000007\",\"format\":\"wisselwerk-revision-1\","
            + "\"from\":\"2027-02-01\",\"offering\":\"00000000-0000-7000-8000-000000000002\","
            + "\"offeringListing\":\"00000000-0000-7000-8000-00000000000a\",\"places\":2,\"revision\":2,"
            + "\"to\":\"2027-03-26\"}";

    /** As it was signed under the second format. */
    private static final String SECOND = FIRST.replace("revision-1", "revision-2")
            .replace("\"revision\":2", "\"revision\":3")
            .replace(
                    "\"asking\":",
                    "\"arrangement\":{\"hoursPerWeek\":10,\"place\":\"Gent\",\"pupils\":[\"6HV-03\"]},\"asking\":");

    @Test
    void whatSaysNothingBesidePlacesAndDaysIsWrittenAsItAlwaysWas() {
        assertThat(RevisionText.of(worded()).json()).isEqualTo(FIRST);
    }

    @Test
    void whatSaysMoreNamesAllOfIt() {
        Collaboration c = made(Aligning.revise(
                worded(),
                Side.ASKING,
                TermsChange.members(
                        Map.of("place", "Gent", "hoursPerWeek", 10.0, "pupils", List.of("6HV-03")),
                        worded().kind(),
                        true),
                NOW));
        assertThat(RevisionText.of(c).json()).isEqualTo(SECOND);
    }

    @Test
    void whoIsNamedStandsInItByIdAndInOneOrder() {
        NamedPerson mentor = new NamedPerson(new java.util.UUID(3, 1), Side.OFFERING, PersonRole.MENTOR);
        NamedPerson supervisor = new NamedPerson(new java.util.UUID(3, 2), Side.ASKING, PersonRole.SUPERVISOR);
        Collaboration c = made(Naming.change(worded(), Side.ASKING, List.of(supervisor, mentor), NOW));
        assertThat(RevisionText.of(c).json())
                .isEqualTo("{\"agreed\":[{\"item\":\"CONTACT\",\"words\":\"élke \\\"vrijdag\\\"\\n"
                               + "\"}],\"arrangement\":{\"people\":["
                               + "{\"id\":\"00000000-0000-0003-0000-000000000001\",\"role\":\"MENTOR\",\"side\":\"OFFERING\"},"
                               + "{\"id\":\"00000000-0000-0003-0000-000000000002\",\"role\":\"SUPERVISOR\",\"side\":\"ASKING\"}]},"
                               + "\"asking\":\"00000000-0000-7000-8000-000000000001\",\"askingListing\":null,"
                               + "\"collaboration\":\"00000000-0000-0007-0000-000000000007\",\"format\":\"wisselwerk-revision-3\","
                               + "\"from\":\"2027-02-01\",\"offering\":\"00000000-0000-7000-8000-000000000002\","
                               + "\"offeringListing\":\"00000000-0000-7000-8000-00000000000a\",\"places\":2,\"revision\":3,"
                               + "\"to\":\"2027-03-26\"}");
        assertThat(RevisionText.of(made(Naming.change(worded(), Side.ASKING, List.of(mentor, supervisor), NOW))))
                .isEqualTo(RevisionText.of(c));
        Collaboration nobody = made(Naming.change(c, Side.ASKING, List.of(), NOW));
        assertThat(RevisionText.of(nobody).json()).isEqualTo(FIRST.replace("\"revision\":2", "\"revision\":4"));
    }

    private static Collaboration worded() {
        Collaboration c = aligning();
        Question question = c.expectations().getFirst().item().question();
        Expectation item = Expectation.fresh(
                new java.util.UUID(9, 1),
                new Expectation.Item("CONTACT", ExpectationTheme.COMMUNICATION, true, question));
        Collaboration one = new Collaboration(
                c.id(),
                c.version(),
                c.state(),
                c.kind(),
                c.asking(),
                c.offering(),
                c.proposer(),
                null,
                c.terms(),
                List.of(item),
                List.of(),
                null,
                null,
                c.actedAt());
        return made(Aligning.word(one, Side.ASKING, item, Answer.words("e\u0301lke \"vrijdag\"\n"), NOW));
    }
}
