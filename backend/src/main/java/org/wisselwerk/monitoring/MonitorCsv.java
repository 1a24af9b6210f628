package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * The statistics as tables for a spreadsheet, month by month; semicolons, as it is usual here. All fields are codes and
 * numbers of ours: nothing that anybody typed comes into it. An empty field of a dimension is all of it together.
 */
final class MonitorCsv {

    private MonitorCsv() {}

    static String outcomes(Statistics statistics) {
        StringBuilder out = new StringBuilder(line(
                Stream.of("month", "kind", "province"),
                Measure.FLOW.stream().map(measure -> measure.name().toLowerCase(Locale.ROOT))));
        for (Window window : statistics.windows()) {
            statistics
                    .kinds()
                    .forEach(kind -> statistics.provinces().stream()
                            .filter(province -> statistics.hasLine(window.month(), kind, province))
                            .map(province -> line(
                                    Stream.of(window.month().toString(), kind.name(), province),
                                    Measure.FLOW.stream()
                                            .map(measure ->
                                                    number(statistics.of(window.month(), measure, kind, province)))))
                            .forEach(out::append));
        }
        return out.toString();
    }

    /** What is withheld has no line. */
    static String endings(Map<YearMonth, Endings> months) {
        StringBuilder out = new StringBuilder(line(Stream.of("month", "event", "reason"), Stream.of("number")));
        months.forEach((month, endings) -> endings.shown()
                .forEach(one -> out.append(line(
                        Stream.of(month.toString(), MonitorView.ended(one.event()), one.reason()),
                        Stream.of(String.valueOf(one.number()))))));
        return out.toString();
    }

    /** Where others said no, a line for each reason they gave, of all kinds; what is withheld has no line. */
    static String unmet(Statistics statistics) {
        StringBuilder out =
                new StringBuilder(line(Stream.of("month", "kind", "reason", "because"), Stream.of("number")));
        for (Window window : statistics.windows()) {
            for (Facet facet : window.facets(Measure.UNMET)) {
                for (Kind kind : facet.part() == null ? statistics.kinds() : List.<Kind>of()) {
                    unmet(window, kind, facet, out);
                }
                if (statistics.kinds().size() > 1) {
                    unmet(window, null, facet, out);
                }
            }
        }
        return out.toString();
    }

    private static void unmet(Window window, @Nullable Kind kind, Facet facet, StringBuilder out) {
        Integer shown = window.shownOf(Measure.UNMET, kind, facet);
        if (shown != null && shown > 0) {
            String because = facet.part() == null ? "" : facet.part().isEmpty() ? "NOT_SAID" : facet.part();
            out.append(line(
                    Stream.of(window.month().toString(), name(kind), facet.code(), because),
                    Stream.of(shown.toString())));
        }
    }

    /** What is withheld has no line. */
    static String expectations(Statistics statistics) {
        StringBuilder out = new StringBuilder(line(Stream.of("month", "kind", "theme"), Stream.of("rated", "kept")));
        for (Window window : statistics.windows()) {
            List<@Nullable Kind> kinds = new ArrayList<>(statistics.kinds());
            if (kinds.size() > 1) {
                kinds.add(null);
            }
            for (Kind kind : kinds) {
                for (Facet theme : window.facets(Measure.RATED)) {
                    kept(
                            window,
                            kind,
                            theme.code(),
                            window.shownOf(Measure.RATED, kind, theme),
                            window.shownOf(Measure.KEPT, kind, theme),
                            out);
                }
                kept(
                        window,
                        kind,
                        "",
                        window.shown(Measure.RATED, kind, null),
                        window.shown(Measure.KEPT, kind, null),
                        out);
            }
        }
        return out.toString();
    }

    private static void kept(
            Window window,
            @Nullable Kind kind,
            String theme,
            @Nullable Integer rated,
            @Nullable Integer kept,
            StringBuilder out) {
        if (rated != null && rated > 0) {
            out.append(line(
                    Stream.of(window.month().toString(), name(kind), theme), Stream.of(number(rated), number(kept))));
        }
    }

    private static String name(@Nullable Kind kind) {
        return kind == null ? "" : kind.name();
    }

    private static String line(Stream<String> place, Stream<String> numbers) {
        return Stream.concat(place, numbers).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String number(@Nullable Integer shown) {
        return shown == null ? "<" + Suppression.BELOW : shown.toString();
    }
}
