package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.Fixture.SPRING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Details.Statute;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.platform.FieldError;

class TermsTest {

    private static final Terms BEFORE = new Terms(3, 2, SPRING);

    @Test
    void whatIsNotGivenStaysAndNullTakesAway() {
        Terms first = to(BEFORE, Kind.INTERNSHIP_PLACE, Map.of("place", "Gent", "hoursPerWeek", 36.50));
        assertThat(first.arrangement().place()).isEqualTo("Gent");
        assertThat(first.arrangement().hoursPerWeek()).isEqualTo(new BigDecimal("36.5"));
        assertThat(first.period()).isEqualTo(SPRING);
        Map<String, Object> gone = new HashMap<>();
        gone.put("place", null);
        Terms second = to(first, Kind.INTERNSHIP_PLACE, gone);
        assertThat(second.arrangement().place()).isNull();
        assertThat(second.arrangement().hoursPerWeek()).isEqualTo(new BigDecimal("36.5"));
    }

    @Test
    void aKindKnowsItsOwnSectionOnly() {
        Map<String, Object> loan = Map.of("loan", Map.of("units", 3, "deposit", 150));
        assertThat(to(BEFORE, Kind.EQUIPMENT, loan).arrangement().section())
                .isEqualTo(new Section.Loan(3, null, null, new BigDecimal("150"), null));
        assertThat(wrong(BEFORE, Kind.INTERNSHIP_PLACE, loan, true)).containsExactly("/terms/loan unknown-field");
        Map<String, Object> shown = new HashMap<>(Map.of("place", "Gent"));
        shown.put("loan", null);
        shown.put("pupils", null);
        assertThat(to(BEFORE, Kind.COMPANY_VISIT, shown).arrangement().place()).isEqualTo("Gent");
    }

    @Test
    void everythingThatIsWrongIsNamed() {
        Map<String, Object> nonsense = Map.of(
                "places",
                0,
                "colour",
                "red",
                "hoursPerWeek",
                200,
                "weekdays",
                List.of("someday"),
                "place",
                "x".repeat(201));
        assertThat(wrong(BEFORE, Kind.INTERNSHIP_PLACE, nonsense, true))
                .containsExactlyInAnyOrder(
                        "/terms/places out-of-range",
                        "/terms/colour unknown-field",
                        "/terms/hoursPerWeek out-of-range",
                        "/terms/weekdays/0 unknown-value",
                        "/terms/place too-long");
        assertThat(wrong(
                        BEFORE,
                        Kind.COMPANY_VISIT,
                        Map.of("visit", Map.of("start", "12:00", "end", "9:00", "date", "soon")),
                        true))
                .containsExactlyInAnyOrder("/terms/visit/end not-a-time", "/terms/visit/date not-a-date");
        assertThat(wrong(BEFORE, Kind.COMPANY_VISIT, Map.of("visit", Map.of("start", "12:00", "end", "09:00")), true))
                .containsExactly("/terms/visit/end before-start");
    }

    @Test
    void labelsAreTheSchoolsAndNoNames() {
        Map<String, Object> labels = Map.of("pupils", List.of("6HV-03", "6HV-04"));
        Terms with = to(BEFORE, Kind.INTERNSHIP_PLACE, labels);
        assertThat(with.arrangement().pupils()).containsExactly("6HV-03", "6HV-04");
        assertThat(wrong(BEFORE, Kind.INTERNSHIP_PLACE, labels, false))
                .containsExactly("/terms/pupils only-the-school");
        assertThat(wrong(BEFORE, Kind.INTERNSHIP_PLACE, Map.of("pupils", List.of("Emma")), true))
                .containsExactly("/terms/pupils not-a-label");
        assertThat(wrong(BEFORE, Kind.INTERNSHIP_PLACE, Map.of("pupils", List.of("1a", "1b", "1c")), true))
                .containsExactly("/terms/pupils too-many");
        assertThat(wrong(with, Kind.INTERNSHIP_PLACE, Map.of("places", 1), true))
                .containsExactly("/terms/pupils too-many");
        Map<String, Object> unseen = new HashMap<>(Map.of("place", "Gent"));
        unseen.put("pupils", null);
        TermsChange.Read read =
                TermsChange.members(unseen, Kind.INTERNSHIP_PLACE, false).of(with);
        assertThat(((TermsChange.Read.To) read).terms().arrangement().pupils()).hasSize(2);
    }

    @Test
    void fewerPlacesThanLabelsIsForTheOtherSideToSayAndForTheSchoolToSayAnewWhoComes() {
        Terms with = to(BEFORE, Kind.INTERNSHIP_PLACE, Map.of("pupils", List.of("6HV-03", "6HV-04")));
        Map<String, Object> fewer = new HashMap<>(Map.of("places", 1));
        for (@Nullable
        Object seen : new @Nullable Object[] {null, with.arrangement().pupils()}) {
            fewer.put("pupils", seen);
            TermsChange.Read read =
                    TermsChange.members(fewer, Kind.INTERNSHIP_PLACE, false).of(with);
            Terms after = ((TermsChange.Read.To) read).terms();
            assertThat(after.places()).isEqualTo(1);
            assertThat(after.arrangement().pupils()).isEmpty();
        }
        fewer.put("pupils", List.of("6HV-04"));
        assertThat(wrong(with, Kind.INTERNSHIP_PLACE, fewer, false)).containsExactly("/terms/pupils only-the-school");
    }

    @Test
    void whoIsNamedStaysWhateverElseTheTermsSayAndIsNotWrittenWithThem() {
        NamedPerson mentor = new NamedPerson(new UUID(3, 3), Side.OFFERING, PersonRole.MENTOR);
        Terms with = BEFORE.withPeople(List.of(mentor));
        assertThat(to(with, Kind.INTERNSHIP_PLACE, Map.of("place", "Gent"))
                        .arrangement()
                        .people())
                .containsExactly(mentor);
        Map<String, Object> seen =
                Map.of("id", mentor.id().toString(), "side", "OFFERING", "role", "MENTOR", "name", "Jan Claes");
        assertThat(to(with, Kind.INTERNSHIP_PLACE, Map.of("place", "Gent", "people", List.of(seen)))
                        .arrangement()
                        .people())
                .containsExactly(mentor);
        for (Object other : List.of(List.of(), List.of("x"), List.of(Map.of("id", 3)), "x", List.of(seen, seen))) {
            assertThat(wrong(with, Kind.INTERNSHIP_PLACE, Map.of("people", other), true))
                    .containsExactly("/terms/people named-apart");
        }
    }

    @Test
    void whoSeesLabelsDependsOnSideStateAndVerification() {
        for (State state : State.values()) {
            assertThat(Pupils.shownTo(Side.ASKING, Side.ASKING, state, false)).isTrue();
            assertThat(Pupils.shownTo(Side.OFFERING, Side.ASKING, state, false)).isFalse();
        }
        assertThat(Pupils.shownTo(Side.OFFERING, Side.ASKING, State.PROPOSED, true))
                .isFalse();
        assertThat(Pupils.shownTo(Side.OFFERING, Side.ASKING, State.ALIGNING, true))
                .isTrue();
        assertThat(Pupils.shownTo(Side.OFFERING, Side.ASKING, State.WITHDRAWN, true))
                .isFalse();
    }

    @Test
    void whateverIsSaidIsStoredAndReadBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            Arrangement arrangement = any(random, kind);
            assertThat(TermsFormat.stored(TermsFormat.store(arrangement), kind))
                    .as("seed " + seed)
                    .isEqualTo(arrangement);
        }
    }

    @Test
    void differencesAreWhatChangedAndNothingElse() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            Terms one = new Terms(1, 1 + random.nextInt(2), SPRING, any(random, kind));
            Terms other = new Terms(2, 1 + random.nextInt(2), SPRING, any(random, kind));
            Map<String, Object> replayed = TermsDifference.flat(one);
            for (TermsDifference difference : TermsDifference.between(one, other)) {
                assertThat(difference.before()).as("seed " + seed).isNotEqualTo(difference.after());
                if (difference.after() == null) {
                    replayed.remove(difference.field());
                } else {
                    replayed.put(difference.field(), difference.after());
                }
            }
            assertThat(replayed).as("seed " + seed).isEqualTo(TermsDifference.flat(other));
            assertThat(TermsDifference.between(one, one.atRevision(9))).isEmpty();
        }
    }

    private static Arrangement any(Random random, Kind kind) {
        String text = random.nextBoolean() ? null : "a\"<b>&é\u0301 " + random.nextInt(9);
        Section section = switch (kind) {
            case EQUIPMENT -> new Section.Loan(1 + random.nextInt(3), text, null, new BigDecimal("12.50"), text);
            case PROFESSIONAL_DEVELOPMENT -> new Section.Development(1 + random.nextInt(3), null);
            case DUAL_TEACHER -> new Section.Teaching(1 + random.nextInt(3), text, Statute.GUEST);
            case COMPANY_VISIT, GUEST_LESSON ->
                new Section.Visit(text, LocalDate.of(2027, 2, 28), LocalTime.of(9, random.nextInt(60)), null);
            case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE, EXTERNAL_ASSIGNMENT -> null;
        };
        return new Arrangement(
                random.nextBoolean() ? List.of() : List.of(Weekday.MON, Weekday.THU),
                random.nextBoolean() ? null : new BigDecimal(random.nextInt(400)).movePointLeft(1),
                text,
                null,
                text,
                null,
                random.nextBoolean() ? null : "helm",
                random.nextInt(4) == 0 ? null : section,
                Pupils.takePartIn(kind) && random.nextBoolean() ? List.of("6HV-0" + random.nextInt(9)) : List.of(),
                people(random));
    }

    private static List<NamedPerson> people(Random random) {
        return Stream.generate(() -> new NamedPerson(
                        new UUID(random.nextLong(), random.nextLong()),
                        Side.values()[random.nextInt(2)],
                        PersonRole.values()[random.nextInt(3)]))
                .limit(random.nextInt(4))
                .toList();
    }

    private static Terms to(Terms before, Kind kind, Map<String, Object> given) {
        return switch (TermsChange.members(given, kind, true).of(before)) {
            case TermsChange.Read.To(Terms terms) -> terms;
            case TermsChange.Read.Wrong(List<FieldError> errors) -> throw new AssertionError(errors);
        };
    }

    private static List<String> wrong(Terms before, Kind kind, Map<String, Object> given, boolean school) {
        return switch (TermsChange.members(given, kind, school).of(before)) {
            case TermsChange.Read.To(Terms terms) -> throw new AssertionError(terms);
            case TermsChange.Read.Wrong(List<FieldError> errors) ->
                errors.stream()
                        .map(error -> error.pointer() + " " + error.code())
                        .toList();
        };
    }
}
