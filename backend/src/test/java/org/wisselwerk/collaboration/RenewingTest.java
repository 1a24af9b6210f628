package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.Weekday;

/** What the next time looks like. */
class RenewingTest {

    /** A longer stretch keeps its dates; a leap day becomes the last of February. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2027-08-31, 2027-09-01, 2028-08-31",
        "2026-12-01, 2027-01-31, 2027-12-01, 2028-01-31",
        "2028-01-15, 2028-02-29, 2029-01-15, 2029-02-28",
        "2028-02-29, 2028-05-31, 2029-02-28, 2029-05-31"
    })
    void isTheSamePeriodAYearLater(LocalDate from, LocalDate to, LocalDate nextFrom, LocalDate nextTo) {
        assertThat(new Period(from, to).renewed(to)).isEqualTo(new Period(nextFrom, nextTo));
    }

    @Test
    void isNeverOverYet() {
        Period period = new Period(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 3, 29));
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(period.renewed(today)).isEqualTo(new Period(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 3, 29)));
    }

    @Test
    void saysNothingOfWhoComesAndOnWhichDay() {
        Arrangement arrangement = new Arrangement(
                List.of(Weekday.MON),
                null,
                "Gent",
                null,
                null,
                null,
                null,
                null,
                List.of("6HV-03", "6HV-04"),
                List.of(new NamedPerson(Fixture.SOMEONE, Side.OFFERING, PersonRole.MENTOR)));
        Terms before = new Terms(4, 2, Fixture.SPRING, arrangement);
        Period next = Fixture.SPRING.renewed(LocalDate.of(2026, 11, 23));
        assertThat(before.renewed(next))
                .isEqualTo(new Terms(
                        1,
                        2,
                        next,
                        new Arrangement(
                                List.of(Weekday.MON),
                                null,
                                "Gent",
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of())));
        assertThat(visit("6 Hout", LocalTime.of(9, 30)))
                .isEqualTo(new Section.Visit("6 Hout", null, LocalTime.of(9, 30), null));
        assertThat(visit(null, null)).isNull();
    }

    /** What a renewal says of a visit on some day. */
    private static @Nullable Section visit(@Nullable String group, @Nullable LocalTime start) {
        Section.Visit visit = new Section.Visit(group, LocalDate.of(2027, 3, 4), start, null);
        Arrangement arrangement =
                new Arrangement(List.of(), null, null, null, null, null, null, visit, List.of(), List.of());
        return new Terms(1, 1, Fixture.SPRING, arrangement)
                .renewed(Fixture.SPRING)
                .arrangement()
                .section();
    }

    @Test
    void isForEverWhereItWas() {
        assertThat(new Period(null, null).renewed(LocalDate.of(2026, 11, 23))).isEqualTo(new Period(null, null));
    }
}
