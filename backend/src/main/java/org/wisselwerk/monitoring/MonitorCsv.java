package org.wisselwerk.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * The statistics as tables for a spreadsheet, month by month; semicolons, as it is usual here. All fields are codes and
 * numbers of ours: nothing that anybody typed comes into it. An empty field of a dimension is all of it together; where
 * there is nothing to show there is no line.
 */
final class MonitorCsv {

    /** What is told of each kind in each province. */
    private static final List<Measure> PAIRED = Measure.FLOW.stream()
            .filter(measure -> measure.faces() != Faces.BY_EITHER)
            .toList();

    private final StringBuilder out = new StringBuilder();

    private MonitorCsv(List<String> columns) {
        line(columns);
    }

    static String outcomes(Statistics statistics) {
        List<String> columns = new ArrayList<>(List.of("month", "kind", "province"));
        PAIRED.forEach(measure -> columns.add(measure.name().toLowerCase(Locale.ROOT)));
        MonitorCsv table = new MonitorCsv(columns);
        for (Window window : statistics.windows()) {
            for (Kind kind : statistics.kinds()) {
                for (String province : statistics.provinces()) {
                    table.line(
                            window,
                            List.of(kind.name(), province),
                            PAIRED,
                            measure -> window.shown(measure, kind, province));
                }
            }
        }
        return table.out.toString();
    }

    /** Of all kinds. */
    static String endings(Statistics statistics) {
        MonitorCsv table = new MonitorCsv(List.of("month", "province", "event", "reason", "number"));
        for (Window window : statistics.windows()) {
            for (Measure measure : Measure.ENDINGS) {
                for (Facet reason : window.facets(measure)) {
                    for (String province : statistics.provincesAndAll()) {
                        table.line(
                                window,
                                List.of(orAll(province), measure.ending(), reason.code()),
                                List.of(measure),
                                one -> window.shownOf(one, null, province, reason));
                    }
                }
            }
        }
        return table.out.toString();
    }

    /** By kind or by province; the reasons of others where they said no, and the sums of all reasons, likewise. */
    static String unmet(Statistics statistics) {
        MonitorCsv table = new MonitorCsv(List.of("month", "kind", "province", "reason", "because", "number"));
        for (Window window : statistics.windows()) {
            for (Kind kind : statistics.kindsAndAll()) {
                for (String province : statistics.provincesAndAll()) {
                    List<String> place = List.of(orAll(kind), orAll(province));
                    for (Facet facet : window.facets(Measure.UNMET)) {
                        table.line(
                                window,
                                with(place, facet.code(), because(facet)),
                                List.of(Measure.UNMET),
                                measure -> window.shownOf(measure, kind, province, facet));
                    }
                    table.line(
                            window,
                            with(place, "", ""),
                            List.of(Measure.UNMET),
                            measure -> window.shown(measure, kind, province));
                }
            }
        }
        return table.out.toString();
    }

    static String expectations(Statistics statistics) {
        MonitorCsv table = new MonitorCsv(List.of("month", "kind", "theme", "rated", "kept"));
        List<Measure> numbers = List.of(Measure.RATED, Measure.KEPT);
        for (Window window : statistics.windows()) {
            for (Kind kind : statistics.kindsAndAll()) {
                for (Facet theme : window.facets(Measure.RATED)) {
                    table.line(
                            window,
                            List.of(orAll(kind), theme.code()),
                            numbers,
                            measure -> window.shownOf(measure, kind, null, theme));
                }
                table.line(window, List.of(orAll(kind), ""), numbers, measure -> window.shown(measure, kind, null));
            }
        }
        return table.out.toString();
    }

    private static String because(Facet facet) {
        return facet.part() == null ? "" : facet.part().isEmpty() ? "NOT_SAID" : facet.part();
    }

    private static String orAll(@Nullable Object dimension) {
        return dimension == null ? "" : dimension.toString();
    }

    private static List<String> with(List<String> place, String... more) {
        return Stream.concat(place.stream(), Stream.of(more)).toList();
    }

    /** One month's numbers of a place in the table, where any of them is shown and not 0. */
    private void line(
            Window window, List<String> place, List<Measure> measures, Function<Measure, @Nullable Integer> shown) {
        List<String> fields = new ArrayList<>(List.of(window.month().toString()));
        fields.addAll(place);
        boolean some = false;
        for (Measure measure : measures) {
            Integer number = shown.apply(measure);
            some |= number != null && number > 0;
            fields.add(number == null ? "<" + Suppression.BELOW : number.toString());
        }
        if (some) {
            line(fields);
        }
    }

    private void line(List<String> fields) {
        out.append(String.join(";", fields)).append("\r\n");
    }
}
