package org.wisselwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Kind;

class MonitorCsvTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void writesALineWhereThereIsSomethingAndHidesWhatIsFew() {
        Counts published = new Counts();
        published.add(MAY, Kind.EQUIPMENT, "limburg", 3, Set.of());
        Counts proposed = new Counts();
        proposed.add(MAY, Kind.EQUIPMENT, "limburg", 7, organisations(6));
        Counts agreed = new Counts();
        agreed.add(MAY, Kind.EQUIPMENT, "limburg", 2, organisations(3));
        List<Kind> kinds = List.of(Kind.EQUIPMENT, Kind.GUEST_LESSON);
        List<String> provinces = List.of("limburg", "brussel");
        Window window = new Window(
                new Frame(List.of(MAY), kinds, provinces),
                Map.of(Measure.PUBLISHED, published, Measure.PROPOSED, proposed, Measure.AGREED, agreed),
                true,
                true);
        assertThat(MonitorCsv.outcomes(new Statistics(List.of(window), kinds, provinces)))
                .isEqualTo("month;kind;province;published;proposed;answered;agreed;started;completed\r\n"
                        + "2026-05;EQUIPMENT;limburg;3;7;0;<5;0;0\r\n");
    }

    @Test
    void tellsOfReasonsAndThemesWhatIsShownAndOfWholesTheirParts() {
        Counts unmet = new Counts();
        unmet.add(MAY, Kind.EQUIPMENT, "limburg", new Facet("REFUSED", "NO_PLACE_NOW"), 7, organisations(6));
        unmet.add(MAY, Kind.EQUIPMENT, "limburg", new Facet("REFUSED", ""), 8, organisations(7));
        unmet.add(MAY, Kind.GUEST_LESSON, "limburg", Facet.of("NEED_GONE"), 2, organisations(2));
        Counts rated = new Counts();
        rated.add(MAY, Kind.EQUIPMENT, "limburg", Facet.of("GUIDANCE"), 12, organisations(6));
        Counts kept = new Counts();
        kept.add(MAY, Kind.EQUIPMENT, "limburg", Facet.of("GUIDANCE"), 11, organisations(6));
        List<Kind> kinds = List.of(Kind.EQUIPMENT, Kind.GUEST_LESSON);
        List<String> provinces = List.of("limburg", "brussel");
        Statistics own = new Statistics(
                List.of(new Window(
                        new Frame(List.of(MAY), kinds, provinces),
                        Map.of(Measure.UNMET, unmet, Measure.RATED, rated, Measure.KEPT, kept),
                        true,
                        false)),
                kinds,
                provinces);
        assertThat(MonitorCsv.unmet(own).lines())
                .startsWith("month;kind;province;reason;because;number")
                .contains(
                        "2026-05;EQUIPMENT;;REFUSED;;15",
                        "2026-05;EQUIPMENT;;;;15",
                        "2026-05;GUEST_LESSON;;NEED_GONE;;2",
                        "2026-05;;limburg;NEED_GONE;;2",
                        "2026-05;;limburg;REFUSED;;15",
                        "2026-05;;limburg;;;17",
                        "2026-05;;;REFUSED;;15",
                        "2026-05;;;REFUSED;NOT_SAID;8",
                        "2026-05;;;REFUSED;NO_PLACE_NOW;7",
                        "2026-05;;;;;17");
        assertThat(MonitorCsv.expectations(own))
                .isEqualTo("month;kind;theme;rated;kept\r\n"
                        + "2026-05;EQUIPMENT;GUIDANCE;12;11\r\n2026-05;EQUIPMENT;;12;11\r\n"
                        + "2026-05;;GUIDANCE;12;11\r\n2026-05;;;12;11\r\n");
        assertThat(own.shareOf(Measure.KEPT, null, Facet.of("GUIDANCE")))
                .isEqualTo(new Statistics.Share(12, 11, false));
    }

    @Test
    void tellsWhyCollaborationsEndedByProvinceAndWithholdsTheFew() {
        Counts answered = new Counts();
        answered.add(MAY, Kind.EQUIPMENT, "limburg", Facet.of("TOO_FAR"), 7, organisations(6));
        for (String province : List.of("brussel", "antwerpen")) {
            answered.add(MAY, Kind.EQUIPMENT, province, Facet.of("TOO_FAR"), 1, organisations(2));
            answered.add(MAY, Kind.EQUIPMENT, province, Facet.YES, 9, organisations(8));
        }
        List<String> provinces = List.of("limburg", "antwerpen", "brussel");
        List<Kind> kinds = List.of(Kind.EQUIPMENT, Kind.GUEST_LESSON);
        Window window =
                new Window(new Frame(List.of(MAY), kinds, provinces), Map.of(Measure.ANSWERED, answered), true, true);
        assertThat(MonitorCsv.endings(new Statistics(List.of(window), kinds, provinces)))
                .isEqualTo("month;province;event;reason;number\r\n"
                        + "2026-05;limburg;declined;TOO_FAR;7\r\n2026-05;;declined;TOO_FAR;9\r\n");
    }

    private static Set<UUID> organisations(int number) {
        return IntStream.range(0, number).mapToObj(i -> new UUID(1, i)).collect(Collectors.toSet());
    }
}
