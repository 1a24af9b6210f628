package org.wisselwerk.monitoring;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.CollaborationEvents;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.place.Province;

/** Fills windows from the events. A month is a month in Brussels. */
@Singleton
class CountEvents {

    static final String UNKNOWN = "unknown";
    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static final List<String> ENDED = Stream.of(
                    Happened.DECLINED, Happened.WITHDRAWN, Happened.EXPIRED, Happened.LAPSED, Happened.TERMINATED)
            .map(CollaborationEvents::type)
            .toList();

    private final EventCounts events;

    CountEvents(EventCounts events) {
        this.events = events;
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

    Endings endings(Question question, Scope scope, YearMonth present) {
        Endings endings = new Endings(scope.suppressed());
        question.months().stream()
                .filter(month -> month.isBefore(present) || !scope.suppressed())
                .forEach(month ->
                        endings.add(events.endings(ENDED, from(month), until(month), sector(scope), own(scope))));
        return endings;
    }

    /** The whole month, whatever was asked of it: what is shown of it may not depend on that. */
    private Window window(YearMonth month, Scope scope, YearMonth present) {
        Frame frame = new Frame(List.of(month), List.of(Kind.values()), provinces());
        Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, count(measure, month, scope));
        }
        return new Window(frame, counts, month.isBefore(present), scope.suppressed());
    }

    private Counts count(Measure measure, YearMonth month, Scope scope) {
        Counts counted = new Counts();
        if (measure.open()) {
            measure.events()
                    .forEach(type -> events.supply(type, from(month), until(month), sector(scope), scope.own())
                            .forEach(row ->
                                    counted.add(month, row.kind(), place(row.province()), row.number(), Set.of())));
        } else {
            events.outcomes(measure.events(), from(month), until(month), sector(scope), own(scope))
                    .forEach(row -> counted.add(
                            month,
                            row.kind(),
                            place(row.province()),
                            row.number(),
                            Set.of(row.asking(), row.offering())));
        }
        return counted;
    }

    private static Instant from(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZONE).toInstant();
    }

    private static Instant until(YearMonth month) {
        return from(month.plusMonths(1));
    }

    private static String place(String province) {
        return province.isEmpty() ? UNKNOWN : province;
    }

    private static @Nullable String sector(Scope scope) {
        return scope.sector() == null ? null : "[\"" + scope.sector().code() + "\"]";
    }

    private static @Nullable String own(Scope scope) {
        return scope.own() == null ? null : scope.own().toString();
    }
}
