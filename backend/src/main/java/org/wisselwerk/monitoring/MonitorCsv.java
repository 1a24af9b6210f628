package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * The statistics as tables for a spreadsheet, month by month; semicolons, as it is usual here. All fields are codes and
 * numbers of ours: nothing that anybody typed comes into it. An empty field of a dimension is all of it together; where
 * there is nothing to show there is no line.
 */
final class MonitorCsv {

    private final StringBuilder out = new StringBuilder();

    private MonitorCsv(List<String> columns) {
        line(columns);
    }

    static String outcomes(Statistics statistics) {
        List<String> columns = new ArrayList<>(List.of("month", "kind", "province"));
        Measure.FLOW.forEach(measure -> columns.add(measure.name().toLowerCase(Locale.ROOT)));
        MonitorCsv table = new MonitorCsv(columns);
        for (Window window : statistics.windows()) {
            for (Kind kind : statistics.kinds()) {
                for (String province : statistics.provinces()) {
                    table.line(
                            window,
                            kind,
                            List.of(province),
                            Measure.FLOW,
                            measure -> window.shown(measure, kind, province));
                }
            }
        }
        return table.out.toString();
    }

    static String endings(Map<YearMonth, Endings> months) {
        MonitorCsv table = new MonitorCsv(List.of("month", "event", "reason", "number"));
        months.forEach((month, endings) -> endings.shown()
                .forEach(one -> table.line(List.of(
                        month.toString(),
                        MonitorView.ended(one.event()),
                        one.reason(),
                        String.valueOf(one.number())))));
        return table.out.toString();
    }

    /** Where others said no, a line for each reason they gave, of all kinds. */
    static String unmet(Statistics statistics) {
        MonitorCsv table = new MonitorCsv(List.of("month", "kind", "reason", "because", "number"));
        for (Window window : statistics.windows()) {
            for (Facet facet : window.facets(Measure.UNMET)) {
                for (Kind kind : statistics.kindsAndAll()) {
                    if (facet.part() == null || kind == null) {
                        table.line(
                                window,
                                kind,
                                List.of(facet.code(), because(facet)),
                                List.of(Measure.UNMET),
                                measure -> window.shownOf(measure, kind, facet));
                    }
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
                            kind,
                            List.of(theme.code()),
                            numbers,
                            measure -> window.shownOf(measure, kind, theme));
                }
                table.line(window, kind, List.of(""), numbers, measure -> window.shown(measure, kind, null));
            }
        }
        return table.out.toString();
    }

    private static String because(Facet facet) {
        return facet.part() == null ? "" : facet.part().isEmpty() ? "NOT_SAID" : facet.part();
    }

    /** One month's numbers of a kind or of all, where any of them is shown and not 0. */
    private void line(
            Window window,
            @Nullable Kind kind,
            List<String> place,
            List<Measure> measures,
            Function<Measure, @Nullable Integer> shown) {
        List<String> fields = new ArrayList<>(List.of(window.month().toString(), kind == null ? "" : kind.name()));
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
