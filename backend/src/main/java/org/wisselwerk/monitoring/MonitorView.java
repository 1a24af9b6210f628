package org.wisselwerk.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.organisation.Sector;

/**
 * The figures as they are shown.
 *
 * @param suppressedBelow null stands for fewer organisations than this, or for what would tell them; 0 where nothing is
 *     hidden
 * @param sector whose, null for all
 * @param sectors those to choose from
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record MonitorView(
        List<Row> months,
        List<Row> byKind,
        List<Row> byProvince,
        Row totals,
        List<EndingView> endings,
        int suppressedBelow,
        @Nullable Sector sector,
        List<SectorView> sectors) {

    @Serdeable
    record SectorView(Sector code, String label) {}

    /**
     * Numbers of one month, kind or province.
     *
     * @param atLeast the names of those numbers that are sums of which a part is hidden
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            @Nullable String month,
            @Nullable Kind kind,
            @Nullable String province,
            int published,
            @Nullable Integer proposed,
            @Nullable Integer answered,
            @Nullable Integer agreed,
            @Nullable Integer started,
            @Nullable Integer completed,
            List<String> atLeast) {

        static Row of(
                @Nullable String month,
                @Nullable Kind kind,
                @Nullable String province,
                Function<Measure, Statistics.Shown> shown) {
            List<String> atLeast = new ArrayList<>();
            for (Measure measure : Measure.values()) {
                if (shown.apply(measure).atLeast()) {
                    atLeast.add(measure.name().toLowerCase(Locale.ROOT));
                }
            }
            Integer published = shown.apply(Measure.PUBLISHED).number();
            return new Row(
                    month,
                    kind,
                    province,
                    published == null ? 0 : published,
                    shown.apply(Measure.PROPOSED).number(),
                    shown.apply(Measure.ANSWERED).number(),
                    shown.apply(Measure.AGREED).number(),
                    shown.apply(Measure.STARTED).number(),
                    shown.apply(Measure.COMPLETED).number(),
                    atLeast);
        }
    }

    /**
     * @param event what ended it: declined, withdrawn, expired, lapsed or terminated
     * @param reason a code, empty where the clock ended it
     * @param label what the reason is called, null where nobody chose one
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EndingView(String event, String reason, @Nullable String label, int number, boolean atLeast) {}

    static MonitorView of(
            Statistics statistics,
            Endings endings,
            Question question,
            Scope scope,
            Function<String, Optional<String>> labels,
            Function<Sector, String> names) {
        Kind kind = question.kind();
        String province =
                question.province() == null ? null : question.province().code();
        return new MonitorView(
                statistics.windows().stream()
                        .map(window -> Row.of(
                                window.month().toString(),
                                null,
                                null,
                                measure -> new Statistics.Shown(window.shown(measure, kind, province), false)))
                        .toList(),
                statistics.kinds().stream()
                        .map(one -> Row.of(null, one, null, measure -> statistics.total(measure, one, province)))
                        .toList(),
                statistics.provinces().stream()
                        .map(one -> Row.of(null, null, one, measure -> statistics.total(measure, kind, one)))
                        .toList(),
                Row.of(null, null, null, measure -> statistics.total(measure, kind, province)),
                endings.shown().stream()
                        .map(one -> new EndingView(
                                one.event().substring("collaboration-".length()),
                                one.reason(),
                                labels.apply(one.reason()).orElse(null),
                                one.number(),
                                one.atLeast()))
                        .toList(),
                scope.suppressed() ? Suppression.BELOW : 0,
                scope.sector(),
                scope.sectors().stream()
                        .map(one -> new SectorView(one, names.apply(one)))
                        .toList());
    }
}
