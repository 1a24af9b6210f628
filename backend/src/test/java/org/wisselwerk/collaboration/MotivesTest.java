package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.platform.Language;

class MotivesTest {

    private final Motives motives = Motives.load();

    @Test
    void everyTypeHasSomethingToChooseForEveryKind() {
        for (OrganisationType type : OrganisationType.values()) {
            for (Kind kind : Kind.values()) {
                assertThat(motives.of(type, kind))
                        .as(type + " " + kind)
                        .hasSizeGreaterThanOrEqualTo(3)
                        .extracting(Motives.Motive::code)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void pairsNameMotivesThatExist() {
        Set<String> codes = Stream.of(OrganisationType.values())
                .flatMap(type -> Stream.of(Kind.values()).flatMap(kind -> motives.of(type, kind).stream()))
                .map(Motives.Motive::code)
                .collect(Collectors.toSet());
        assertThat(motives.pairs())
                .isNotEmpty()
                .allMatch(pair -> codes.contains(pair.one()) && codes.contains(pair.other()));
    }

    @Test
    void whatIsWorthSayingStandsInEveryLanguage() {
        assertThat(motives.pairs())
                .allMatch(pair -> Stream.of(Language.values())
                                .map(language -> pair.says().in(language))
                                .distinct()
                                .count()
                        == 3);
        assertThat(motives.talk(List.of("EXTRA_HANDS"), List.of("REALISTIC_PICTURE")))
                .hasSize(1);
        assertThat(motives.talk(List.of("EXTRA_HANDS"), List.of("EXTRA_HANDS"))).isEmpty();
    }
}
