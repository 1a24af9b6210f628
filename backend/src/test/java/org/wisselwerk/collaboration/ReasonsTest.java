package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Language;

class ReasonsTest {

    private final Reasons reasons = Reasons.load();

    @Test
    void everyKindHasReasonsForEveryEndingEachInEveryLanguage() {
        for (Kind kind : Kind.values()) {
            for (Transition transition : Reasons.ASKED) {
                assertThat(reasons.of(transition, kind, State.ALIGNING))
                        .as("%s %s", kind, transition)
                        .hasSizeGreaterThan(4)
                        .allSatisfy(reason -> assertThat(
                                        Stream.of(Language.values()).map(reason.label()::in))
                                .allMatch(label -> !label.isBlank()))
                        .extracting(Reasons.Reason::code)
                        .doesNotHaveDuplicates()
                        .contains("OTHER");
            }
        }
    }

    @Test
    void noReasonIsWrittenThatNoKindOffers() {
        Resource file = Resource.read(Reasons.PATH);
        for (Transition transition : Reasons.ASKED) {
            Set<String> offered = new HashSet<>();
            for (Kind kind : Kind.values()) {
                reasons.of(transition, kind, State.ALIGNING).forEach(reason -> offered.add(reason.code()));
            }
            assertThat(file.under(transition.code()).keys()).isEqualTo(offered);
        }
    }

    @Test
    void aTransitionWithoutReasonsOffersNone() {
        assertThat(reasons.of(Transition.ACCEPT, Kind.EQUIPMENT, State.PROPOSED))
                .isEmpty();
    }
}
