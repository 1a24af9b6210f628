package org.wisselwerk.monitoring;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statistics per month, kind and province as a table for a spreadsheet; semicolons, as it is usual here. */
final class MonitorCsv {

    private static final String HEAD = "month;kind;province;published;proposed;agreed;completed\r\n";

    private MonitorCsv() {}

    static String of(Statistics statistics) {
        return statistics.lines().stream()
                .map(cell -> line(statistics, cell))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(Statistics statistics, Cell cell) {
        Stream<String> place =
                Stream.of(String.valueOf(cell.month()), String.valueOf(cell.kind()), String.valueOf(cell.province()));
        Stream<String> numbers = Stream.of(Measure.values()).map(measure -> number(statistics.shown(measure, cell)));
        return Stream.concat(place, numbers).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String number(@Nullable Integer shown) {
        return shown == null ? "<" + Suppression.BELOW : shown.toString();
    }
}
