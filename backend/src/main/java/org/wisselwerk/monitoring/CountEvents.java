package org.wisselwerk.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.wisselwerk.listing.Kind;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.place.Province;

/** Answers a question from the events. A month is a month in Brussels. */
@Singleton
class CountEvents {

    static final String UNKNOWN = "unknown";
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventCounts events;

    CountEvents(EventCounts events) {
        this.events = events;
    }

    /** @param sectors whose events count, null for all */
    Statistics answer(Question question, @Nullable List<Sector> sectors) {
        Frame frame = frame(question);
        String among = sectors == null ? null : json(sectors);
        Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Counts counted = new Counts();
            frame.months().forEach(month -> count(measure, month, among, frame, counted));
            counts.put(measure, counted);
        }
        return new Statistics(frame, counts);
    }

    private void count(Measure measure, YearMonth month, @Nullable String sectors, Frame frame, Counts into) {
        Instant from = month.atDay(1).atStartOfDay(ZONE).toInstant();
        Instant until = month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
        if (measure.open()) {
            events.supply(measure.event(), from, until, sectors).stream()
                    .filter(row -> asked(frame, row.kind(), row.province()))
                    .forEach(row -> into.add(month, row.kind(), place(row.province()), row.number(), Set.of()));
        } else {
            events.outcomes(measure.event(), from, until, sectors).stream()
                    .filter(row -> asked(frame, row.kind(), row.province()))
                    .forEach(row -> into.add(
                            month,
                            row.kind(),
                            place(row.province()),
                            row.number(),
                            Set.of(row.asking(), row.offering())));
        }
    }

    private static boolean asked(Frame frame, Kind kind, String province) {
        return frame.kinds().contains(kind) && frame.provinces().contains(place(province));
    }

    private static String place(String province) {
        return province.isEmpty() ? UNKNOWN : province;
    }

    private static Frame frame(Question question) {
        List<Kind> kinds = question.kind() == null ? List.of(Kind.values()) : List.of(question.kind());
        List<String> provinces = question.province() == null
                ? Stream.concat(Arrays.stream(Province.values()).map(Province::code), Stream.of(UNKNOWN))
                        .toList()
                : List.of(question.province().code());
        return new Frame(question.months(), kinds, provinces);
    }

    private static String json(List<Sector> sectors) {
        try {
            return JSON.writeValueAsString(sectors.stream().map(Sector::code).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("codes are plain text", e);
        }
    }
}
