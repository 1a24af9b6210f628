package org.wisselwerk.monitoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statistics per month, kind and province as a table for a spreadsheet; semicolons, as it is usual here. All fields
 * are codes and numbers of ours: nothing that anybody typed comes into it.
 */
final class MonitorCsv {

    private MonitorCsv() {}

    static String of(Statistics statistics) {
        StringBuilder out = new StringBuilder(head());
        for (Window window : statistics.windows()) {
            statistics
                    .kinds()
                    .forEach(kind -> statistics.provinces().stream()
                            .filter(province -> statistics.hasLine(window.month(), kind, province))
                            .map(province -> line(
                                    Stream.of(window.month().toString(), kind.name(), province),
                                    Arrays.stream(Measure.values())
                                            .map(measure ->
                                                    number(statistics.of(window.month(), measure, kind, province)))))
                            .forEach(out::append));
        }
        return out.toString();
    }

    private static String head() {
        return line(
                Stream.of("month", "kind", "province"),
                Arrays.stream(Measure.values()).map(measure -> measure.name().toLowerCase(Locale.ROOT)));
    }

    private static String line(Stream<String> place, Stream<String> numbers) {
        return Stream.concat(place, numbers).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String number(@Nullable Integer shown) {
        return shown == null ? "<" + Suppression.BELOW : shown.toString();
    }
}
