package org.wisselwerk.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wisselwerk.listing.ListingLife.Who;

class ListingLifeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DRAFT     | publish edit delete      |        | hide
        PUBLISHED | pause close edit renew   | expire | hide
        PAUSED    | resume close edit renew  | expire | hide
        CLOSED    | reopen edit renew        |        | hide
        EXPIRED   | reopen edit renew        |        | hide
        HIDDEN    |                          |        | unhide
        """)
    void isTheWholeTable(ListingState state, @Nullable String owner, @Nullable String clock, String administrator) {
        assertThat(ListingLife.allowed(state, false)).containsExactlyElementsOf(words(owner));
        assertThat(ListingLife.allowed(state, Who.CLOCK)).containsExactlyElementsOf(words(clock));
        assertThat(ListingLife.allowed(state, Who.ADMINISTRATOR)).containsExactlyElementsOf(words(administrator));
    }

    @Test
    void aDraftThatWasOnlineBeforeIsNotThrownAway() {
        assertThat(ListingLife.allowed(ListingState.DRAFT, true)).containsExactly("publish", "edit");
    }

    @ParameterizedTest
    @EnumSource
    void leadsSomewhereElse(ListingLife life) {
        life.to().ifPresent(to -> assertThat(life.allowedIn(to)).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "           ,           , 2026-11-23, 2027-05-23",
        " 2026-09-01,           , 2026-11-23, 2027-05-23",
        " 2027-02-01,           , 2026-11-23, 2027-08-01",
        "           , 2026-12-01, 2026-11-23, 2026-12-01",
        "           ,           , 2026-08-31, 2027-02-28"
    })
    void aListingIsOpenUpToItsLastDay(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate opened, LocalDate last) {
        assertThat(ListingLife.lastDay(new Period(from, to), opened)).isEqualTo(last);
        if (from == null && to == null) {
            assertThat(ListingLife.lastDay(null, opened)).isEqualTo(last);
        }
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Arrays.stream(text.split(" +")).toList();
    }
}
