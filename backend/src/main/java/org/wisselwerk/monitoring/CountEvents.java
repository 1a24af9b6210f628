package org.wisselwerk.monitoring;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.place.Province;
import org.wisselwerk.platform.BelgianTime;

/** Fills windows from the events. A month is a month in Belgium. */
@Singleton
class CountEvents {

    static final String UNKNOWN = "unknown";

    private static final String ACCEPTED = CollaborationEvents.type(Happened.ACCEPTED);

    private static final String PUBLISHED = "listing-published";

    private final EventCounts events;
    private final CountFollowUp followUp;

    CountEvents(EventCounts events, CountFollowUp followUp) {
        this.events = events;
        this.followUp = followUp;
    }

    /**
     * Which events count.
     *
     * @param sector a JSON list of one code, null for all
     * @param own an organisation, null for everybody's
     */
    record Span(
            Instant from,
            Instant until,
            @Nullable String sector,
            @Nullable String own) {

        static Span of(YearMonth month, Scope scope) {
            return new Span(
                    BelgianTime.begin(month.atDay(1)),
                    BelgianTime.begin(month.plusMonths(1).atDay(1)),
                    scope.sector() == null ? null : "[\"" + scope.sector().code() + "\"]",
                    scope.own() == null ? null : scope.own().toString());
        }
    }

    /** All provinces, and the one that is not known. */
    static List<String> provinces() {
        return Stream.concat(Arrays.stream(Province.values()).map(Province::code), Stream.of(UNKNOWN))
                .toList();
    }

    /** @param present the month that is not over */
    Statistics answer(Question question, Scope scope, YearMonth present) {
        List<Kind> kinds = question.kind() == null ? List.of(Kind.values()) : List.of(question.kind());
        List<String> provinces = question.province() == null
                ? provinces()
                : List.of(question.province().code());
        return new Statistics(
                question.months().stream()
                        .map(month -> window(month, scope, present))
                        .toList(),
                kinds,
                provinces);
    }

    /** The whole month, whatever was asked of it: what is shown of it may not depend on that. */
    private Window window(YearMonth month, Scope scope, YearMonth present) {
        Frame frame = new Frame(List.of(month), List.of(Kind.values()), provinces());
        Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.PUBLISHED, published(month, scope));
        for (Measure measure : Measure.values()) {
            if (!measure.events().isEmpty()) {
                counts.put(measure, outcomes(measure, month, scope));
            }
        }
        followUp.count(month, Span.of(month, scope), counts);
        return new Window(frame, counts, month.isBefore(present), scope.suppressed());
    }

    private Counts published(YearMonth month, Scope scope) {
        Counts counted = new Counts();
        Span span = Span.of(month, scope);
        events.supply(PUBLISHED, span.from(), span.until(), span.sector(), scope.own())
                .forEach(row -> counted.add(month, row.kind(), place(row.province()), row.number(), Set.of()));
        return counted;
    }

    private Counts outcomes(Measure measure, YearMonth month, Scope scope) {
        Counts counted = new Counts();
        Span span = Span.of(month, scope);
        events.outcomes(measure.events(), span.from(), span.until(), span.sector(), span.own())
                .forEach(row -> {
                    String place = place(row.province());
                    Set<UUID> parties = Set.of(row.asking(), row.offering());
                    if (Measure.ENDINGS.contains(measure)) {
                        counted.add(month, row.kind(), place, reason(row), row.number(), parties);
                    } else {
                        counted.add(month, row.kind(), place, row.number(), parties);
                    }
                });
        return counted;
    }

    private static Facet reason(EventCounts.Outcome row) {
        return row.type().equals(ACCEPTED) ? Facet.YES : Facet.of(row.reason());
    }

    /** The province of a place that is not known has a name of its own. */
    static String place(String province) {
        return province.isEmpty() ? UNKNOWN : province;
    }
}
