package org.wisselwerk.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Resource;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Language;

class GapReasonsTest {

    private final GapReasons reasons = GapReasons.load();

    @Test
    void everyKindIsAskedReasonsThatHaveANameInEveryLanguage() {
        for (Kind kind : Kind.values()) {
            assertThat(reasons.of(kind)).doesNotHaveDuplicates().contains(GapReasons.SOLVED_OUTSIDE, "NEED_GONE");
            assertThat(reasons.of(kind)).allSatisfy(this::isNamed);
        }
    }

    @Test
    void whatTheSystemFindsHasANameToo() {
        for (Found found : Found.values()) {
            isNamed(found.name());
        }
    }

    @Test
    void noReasonIsWrittenThatNobodyCanGiveOrFind() {
        Set<Object> used = new HashSet<>();
        Arrays.stream(Found.values()).map(Enum::name).forEach(used::add);
        Arrays.stream(Kind.values()).forEach(kind -> used.addAll(reasons.of(kind)));
        assertThat(Resource.read(GapReasons.PATH).under("reasons").keys()).isEqualTo(used);
    }

    private void isNamed(String code) {
        for (Language language : Language.values()) {
            assertThat(reasons.words(code).orElseThrow().in(language)).isNotBlank();
        }
    }
}
