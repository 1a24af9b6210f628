package org.wisselwerk.matching.rank;

import static org.wisselwerk.matching.rank.Criterion.CAPACITY;
import static org.wisselwerk.matching.rank.Criterion.CONDITIONS;
import static org.wisselwerk.matching.rank.Criterion.DISTANCE;
import static org.wisselwerk.matching.rank.Criterion.PERIOD;
import static org.wisselwerk.matching.rank.Criterion.PROGRAMME;
import static org.wisselwerk.matching.rank.Criterion.SCHEDULE;
import static org.wisselwerk.matching.rank.Criterion.SUBSTANCE;
import static org.wisselwerk.matching.rank.Criterion.TRUST;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.wisselwerk.listing.Kind;

/**
 * How much each criterion counts, per kind: the one place where this is decided. Each row adds up to 100. What is no
 * question for a kind has no weight, and stands in no explanation.
 */
public final class Weights {

    /** What each row adds up to. */
    static final double WHOLE = 100;

    private static final double OTHER_KIND = 0.55;

    /** Worked out once: hundreds of pairs are judged for each question. */
    private static final Map<Kind, Map<Kind, Map<Criterion, Double>>> BETWEEN = between();

    private Weights() {}

    static Map<Criterion, Double> of(Kind kind) {
        return switch (kind) {
            // A pupil travels there every day for weeks, in the weeks the school has planned.
            case INTERNSHIP_PLACE -> row(54, 12, 13, 9, 5, 4, 0, 3);
            // A year at one place: the way there every day; days are agreed in the training plan, recognition counts.
            case DUAL_LEARNING_PLACE -> row(52, 12, 12, 8, 4, 4, 5, 3);
            // Lessons have fixed hours, and the statute decides whether the two can sign anything at all.
            case DUAL_TEACHER -> row(50, 8, 10, 8, 9, 0, 12, 3);
            // One visit by one person: the subject is all, the day is found.
            case GUEST_LESSON -> row(58, 12, 10, 10, 2, 5, 0, 3);
            // A bus and a date: distance and period count, the group must get in.
            case COMPANY_VISIT -> row(55, 10, 12, 8, 6, 6, 0, 3);
            // Work for a real client: what has to be made, and whether both have time in the same months.
            case EXTERNAL_ASSIGNMENT -> row(58, 10, 13, 10, 2, 4, 0, 3);
            // A machine is what it is; then whether it is given, lent or sold, and how far it has to be fetched.
            case EQUIPMENT -> row(62, 5, 8, 6, 0, 4, 12, 3);
            // Themes and subject first; whether it is about content or teaching; the team must be able to come.
            case PROFESSIONAL_DEVELOPMENT -> row(58, 7, 9, 6, 3, 4, 10, 3);
        };
    }

    /**
     * Between two kinds that can serve each other: that it is another kind takes more than half of what substance leaves,
     * and the other criteria share the rest. Substance keeps its part, so that more of it never lowers a total.
     */
    public static Map<Criterion, Double> between(Kind asked, Kind given) {
        return Objects.requireNonNull(Objects.requireNonNull(BETWEEN.get(asked)).get(given));
    }

    private static Map<Kind, Map<Kind, Map<Criterion, Double>>> between() {
        Map<Kind, Map<Kind, Map<Criterion, Double>>> all = new EnumMap<>(Kind.class);
        for (Kind asked : Kind.values()) {
            Map<Kind, Map<Criterion, Double>> row = new EnumMap<>(Kind.class);
            for (Kind given : Kind.values()) {
                row.put(given, Collections.unmodifiableMap(weigh(asked, given)));
            }
            all.put(asked, row);
        }
        return all;
    }

    private static Map<Criterion, Double> weigh(Kind asked, Kind given) {
        Map<Criterion, Double> weights = of(asked);
        if (asked != given) {
            double beside = WHOLE - weights.getOrDefault(SUBSTANCE, 0.0);
            double shared = beside - weights.getOrDefault(CONDITIONS, 0.0);
            weights.replaceAll((criterion, weight) -> switch (criterion) {
                case SUBSTANCE -> weight;
                case CONDITIONS -> OTHER_KIND * beside;
                case PROGRAMME, DISTANCE, PERIOD, SCHEDULE, CAPACITY, TRUST ->
                    weight * (1 - OTHER_KIND) * beside / shared;
            });
        }
        return weights;
    }

    private static Map<Criterion, Double> row(
            double substance,
            double programme,
            double distance,
            double period,
            double schedule,
            double capacity,
            double conditions,
            double trust) {
        return new EnumMap<>(Map.of(
                SUBSTANCE, substance,
                PROGRAMME, programme,
                DISTANCE, distance,
                PERIOD, period,
                SCHEDULE, schedule,
                CAPACITY, capacity,
                CONDITIONS, conditions,
                TRUST, trust));
    }
}
