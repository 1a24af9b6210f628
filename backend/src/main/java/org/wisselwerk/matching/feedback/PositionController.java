package org.wisselwerk.matching.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/** Shows an administrator how ranking does in use: where what was proposed, agreed on and dismissed stood. */
@Controller("/api/admin/matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class PositionController {

    private final PositionCounts counts;

    PositionController(PositionCounts counts) {
        this.counts = counts;
    }

    /** What was done with a match. */
    enum Use {
        PROPOSED,
        AGREED,
        DISMISSED
    }

    @Serdeable
    record PositionsView(List<UseView> items) {}

    /**
     * @param kind of the listing in whose list they stood
     * @param unknown how many stood in no list
     * @param meanReciprocalRank 0 to 1, null when no position is known
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record UseView(
            Kind kind,
            Use use,
            long count,
            List<GroupView> positions,
            long unknown,
            @Nullable Double meanReciprocalRank,
            @Nullable Double meanScore) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record GroupView(int from, @Nullable Integer to, long count) {}

    /** What was agreed is among what was proposed as well. */
    @Get("/positions")
    PositionsView positions() {
        Map<Kind, Map<Use, RankUse>> uses = new TreeMap<>();
        counts.proposed().forEach(row -> {
            of(uses, row.kind(), Use.PROPOSED).add(row.position(), row.number(), row.scores(), row.scored());
            of(uses, row.kind(), Use.AGREED).add(row.position(), row.agreed(), row.agreedScores(), row.agreedScored());
        });
        counts.dismissed()
                .forEach(row -> of(uses, row.kind(), Use.DISMISSED)
                        .add(row.position(), row.number(), row.scores(), row.number()));
        return new PositionsView(uses.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .filter(use -> use.getValue().total() > 0)
                        .map(use -> view(kind.getKey(), use.getKey(), use.getValue())))
                .toList());
    }

    private static RankUse of(Map<Kind, Map<Use, RankUse>> uses, Kind kind, Use use) {
        return uses.computeIfAbsent(kind, _ -> new EnumMap<>(Use.class)).computeIfAbsent(use, _ -> new RankUse());
    }

    private static UseView view(Kind kind, Use use, RankUse counted) {
        return new UseView(
                kind,
                use,
                counted.total(),
                counted.groups().stream()
                        .map(group -> new GroupView(group.from(), group.to(), group.count()))
                        .toList(),
                counted.unknown(),
                rounded(counted.meanReciprocalRank(), 1000),
                rounded(counted.meanScore(), 10));
    }

    private static @Nullable Double rounded(@Nullable Double value, int parts) {
        return value == null ? null : Double.valueOf((double) Math.round(value * parts) / parts);
    }
}
