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
        Statistics statistics = new Statistics(
                new Frame(List.of(MAY), List.of(Kind.EQUIPMENT, Kind.GUEST_LESSON), List.of("limburg", "brussel")),
                Map.of(Measure.PUBLISHED, published, Measure.PROPOSED, proposed, Measure.AGREED, agreed));
        assertThat(MonitorCsv.of(statistics))
                .isEqualTo("month;kind;province;published;proposed;agreed;completed\r\n"
                        + "2026-05;EQUIPMENT;limburg;3;7;<5;<5\r\n");
    }

    private static Set<UUID> organisations(int number) {
        return IntStream.range(0, number).mapToObj(i -> new UUID(1, i)).collect(Collectors.toSet());
    }
}
