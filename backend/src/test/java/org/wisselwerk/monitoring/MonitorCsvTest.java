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
        assertThat(MonitorCsv.of(new Statistics(List.of(window), kinds, provinces)))
                .isEqualTo("month;kind;province;published;proposed;answered;agreed;started;completed\r\n"
                        + "2026-05;EQUIPMENT;limburg;3;7;0;<5;0;0\r\n");
    }

    private static Set<UUID> organisations(int number) {
        return IntStream.range(0, number).mapToObj(i -> new UUID(1, i)).collect(Collectors.toSet());
    }
}
