package org.wisselwerk.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/** Why collaborations and needs came to nothing, as it is shown. */
final class ReasonViews {

    private ReasonViews() {}

    /**
     * How often a reason was given in a province.
     *
     * @param number null where it is few, or the month is not over
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PlaceView(String province, @Nullable Integer number, boolean atLeast) {}

    /**
     * Why collaborations ended; of all kinds, in the province asked for.
     *
     * @param event what ended it: declined, withdrawn, expired, lapsed or terminated
     * @param reason a code, empty where the clock ended it
     * @param label what the reason is called, null where nobody chose one
     * @param byProvince empty where one was asked for
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EndingView(
            String event,
            String reason,
            @Nullable String label,
            int number,
            boolean atLeast,
            List<PlaceView> byProvince) {}

    /**
     * Why needs ended without a collaboration; of the kind or in the province asked for, nothing of a sector where both
     * were.
     *
     * @param because what was said most, where others said no and neither was asked for
     * @param byProvince empty where a kind or a province was asked for, and in {@code because}
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record UnmetView(
            String reason,
            String label,
            int number,
            boolean atLeast,
            List<UnmetView> because,
            List<PlaceView> byProvince) {}

    /** The most frequent first. */
    static List<EndingView> endings(Statistics statistics, @Nullable String province, MonitorView.Names names) {
        return Measure.ENDINGS.stream()
                .flatMap(measure -> statistics.facets(measure).stream()
                        .map(reason -> ending(statistics, measure, province, reason, names)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(EndingView::number).reversed())
                .toList();
    }

    private static Optional<EndingView> ending(
            Statistics statistics, Measure measure, @Nullable String province, Facet reason, MonitorView.Names names) {
        Statistics.Shown shown = statistics.totalOf(measure, null, province, reason);
        return told(shown)
                .map(number -> new EndingView(
                        measure.ending(),
                        reason.code(),
                        names.ending(reason.code()).orElse(null),
                        number,
                        shown.atLeast(),
                        province == null ? places(statistics, measure, reason) : List.of()));
    }

    static List<UnmetView> unmet(
            Statistics statistics, @Nullable Kind kind, @Nullable String province, MonitorView.Names names) {
        List<Facet> facets = statistics.facets(Measure.UNMET);
        boolean all = kind == null && province == null;
        return most(facets.stream()
                .filter(facet -> facet.part() == null)
                .map(facet -> unmet(
                        facet.code(),
                        names.unmet(facet.code()),
                        statistics.totalOf(Measure.UNMET, kind, province, facet),
                        all ? because(statistics, facet, facets, names) : List.of(),
                        all ? places(statistics, Measure.UNMET, facet) : List.of())));
    }

    private static List<UnmetView> because(
            Statistics statistics, Facet whole, List<Facet> facets, MonitorView.Names names) {
        return most(facets.stream()
                .filter(facet -> facet.part() != null && facet.code().equals(whole.code()))
                .filter(facet -> !Objects.equals(facet.part(), ""))
                .map(facet -> unmet(
                        Objects.requireNonNull(facet.part()),
                        names.ending(Objects.requireNonNull(facet.part())).orElse(""),
                        statistics.totalOf(Measure.UNMET, null, null, facet),
                        List.of(),
                        List.of())));
    }

    private static List<PlaceView> places(Statistics statistics, Measure measure, Facet facet) {
        return statistics.provinces().stream()
                .map(province -> {
                    Statistics.Shown shown = statistics.totalOf(measure, null, province, facet);
                    return new PlaceView(province, shown.number(), shown.atLeast());
                })
                .toList();
    }

    private static Optional<UnmetView> unmet(
            String code, String label, Statistics.Shown shown, List<UnmetView> because, List<PlaceView> byProvince) {
        return told(shown).map(number -> new UnmetView(code, label, number, shown.atLeast(), because, byProvince));
    }

    /** What is only withheld is not named at all. */
    private static Optional<Integer> told(Statistics.Shown shown) {
        return Optional.ofNullable(shown.number()).filter(number -> number > 0);
    }

    /** The most frequent first. */
    private static List<UnmetView> most(Stream<Optional<UnmetView>> some) {
        return some.flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(UnmetView::number).reversed().thenComparing(UnmetView::reason))
                .toList();
    }
}
