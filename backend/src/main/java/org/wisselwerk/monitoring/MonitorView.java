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
        List<ReasonViews.EndingView> endings,
        List<ReasonViews.UnmetView> unmet,
        KeptView kept,
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
            @Nullable Integer unmet,
            List<String> atLeast) {

        static Row of(
                @Nullable String month,
                @Nullable Kind kind,
                @Nullable String province,
                Function<Measure, Statistics.Shown> shown) {
            List<String> atLeast = new ArrayList<>();
            for (Measure measure : Measure.FLOW) {
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
                    shown.apply(Measure.UNMET).number(),
                    atLeast);
        }
    }

    /**
     * What was kept of what was agreed.
     *
     * @param total expectations that a side scored while it ran
     * @param themes of the kind asked for, in all provinces
     * @param evaluated evaluations, and those that say that what was agreed was done
     */
    @Serdeable
    record KeptView(ShareView total, List<ShareView> themes, List<ShareView> kinds, ShareView evaluated) {}

    /** @param of and {@code kept}: null where they are few, or none */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ShareView(
            @Nullable String theme,
            @Nullable Kind kind,
            @Nullable Integer of,
            @Nullable Integer kept,
            boolean atLeast) {

        static ShareView of(@Nullable String theme, @Nullable Kind kind, Statistics.Share share) {
            return new ShareView(theme, kind, share.of(), share.part(), share.atLeast());
        }
    }

    /** What codes are called in the language of the caller. */
    interface Names {
        /** Empty for an ending that nobody chose a reason for. */
        Optional<String> ending(String code);

        String unmet(String code);

        String sector(Sector sector);
    }

    static MonitorView of(Statistics statistics, Question question, Scope scope, Names names) {
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
                ReasonViews.endings(statistics, province, names),
                ReasonViews.unmet(statistics, kind, province, names),
                new KeptView(
                        ShareView.of(null, kind, statistics.share(Measure.KEPT, kind, province)),
                        statistics.facets(Measure.RATED).stream()
                                .map(theme ->
                                        ShareView.of(theme.code(), null, statistics.shareOf(Measure.KEPT, kind, theme)))
                                .toList(),
                        statistics.kinds().stream()
                                .map(one -> ShareView.of(null, one, statistics.share(Measure.KEPT, one, province)))
                                .filter(share -> share.of() != null)
                                .toList(),
                        ShareView.of(null, kind, statistics.share(Measure.FOUND_KEPT, kind, province))),
                scope.suppressed() ? Suppression.BELOW : 0,
                scope.sector(),
                scope.sectors().stream()
                        .map(one -> new SectorView(one, names.sector(one)))
                        .toList());
    }
}
