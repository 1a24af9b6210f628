package org.wisselwerk.matching.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Wording;
import org.wisselwerk.place.Point;

class FingerprintTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Facts.Where GENT = new Facts.Where("Gent", "oost-vlaanderen", new Point(51.05, 3.72), 20);
    private static final Facts.When SPRING =
            new Facts.When(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31)), Set.of(), null);
    private static final Facts BEFORE = facts(Kind.INTERNSHIP_PLACE, GENT, SPRING, 2, List.of());

    static Stream<Arguments> changes() {
        return Stream.of(
                change("kind", true, one -> facts(Kind.DUAL_LEARNING_PLACE, GENT, SPRING, 2, List.of())),
                change("concepts", true, one -> saying(one, Map.of("lassen", 1.0, "veiligheid", 0.5), Map.of())),
                change("another text", false, one -> saying(one, Map.of("lassen", 0.5), Map.of("fris", 0.5))),
                change("place", true, one -> at(new Facts.Where("Aalst", "oost-vlaanderen", new Point(50.9, 4), 20))),
                change("name of the place", false, one -> at(new Facts.Where("GENT", null, GENT.point(), 20))),
                change("radius", true, one -> at(new Facts.Where("Gent", "oost-vlaanderen", GENT.point(), 30))),
                change("period", true, one -> during(new Facts.When(null, Set.of(), null))),
                change("weekdays", false, one -> during(new Facts.When(SPRING.period(), Set.of(Weekday.FRI), null))),
                change("more places", false, one -> facts(Kind.INTERNSHIP_PLACE, GENT, SPRING, 5, List.of())),
                change("full", false, one -> full()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void isNewsWhenItMatters(String what, boolean news, UnaryOperator<Facts> change) {
        Fingerprint before = Fingerprint.of(BEFORE, TODAY);
        assertThat(Fingerprint.of(change.apply(BEFORE), TODAY).isNewsAfter(before))
                .as(what)
                .isEqualTo(news);
    }

    @Test
    void placesThatCameFreeAreNews() {
        assertThat(Fingerprint.of(full(), TODAY).full()).isTrue();
        assertThat(Fingerprint.of(BEFORE, TODAY).isNewsAfter(Fingerprint.of(full(), TODAY)))
                .isTrue();
    }

    @Test
    void nothingChangedIsNoNews() {
        Fingerprint before = Fingerprint.of(BEFORE, TODAY);
        assertThat(Fingerprint.of(BEFORE, TODAY.plusDays(1)).isNewsAfter(before))
                .isFalse();
    }

    private static Arguments change(String what, boolean news, UnaryOperator<Facts> change) {
        return Arguments.of(what, news, change);
    }

    private static Facts full() {
        return facts(Kind.INTERNSHIP_PLACE, GENT, SPRING, 2, List.of(new Facts.Taken(TODAY, null, 2)));
    }

    private static Facts at(Facts.Where where) {
        return facts(Kind.INTERNSHIP_PLACE, where, SPRING, 2, List.of());
    }

    private static Facts during(Facts.When when) {
        return facts(Kind.INTERNSHIP_PLACE, GENT, when, 2, List.of());
    }

    private static Facts saying(Facts one, Map<String, Double> concepts, Map<String, Double> words) {
        return new Facts(
                one.direction(),
                one.kind(),
                one.language(),
                new Wording(concepts, words, Set.of(), Set.of()),
                one.where(),
                one.when(),
                one.audience(),
                one.room(),
                one.particulars(),
                one.standing());
    }

    private static Facts facts(
            Kind kind, Facts.Where where, Facts.When when, @Nullable Integer places, List<Facts.Taken> taken) {
        return new Facts(
                Direction.OFFER,
                kind,
                "nl",
                new Wording(Map.of("lassen", 1.0), Map.of(), Set.of(), Set.of()),
                where,
                when,
                new Facts.Audience(Set.of(), Set.of(), Set.of(), null, Set.of(), null, null),
                new Facts.Room(places, taken),
                Facts.Particulars.NONE,
                new Facts.Standing(true, null, 0));
    }
}
