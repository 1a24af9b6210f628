package org.wisselwerk.matching.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the same pupils are addressed: study domain, finality, grade, special needs. The same for both sides. */
final class Programme {

    private static final double ANOTHER_DOMAIN = 0.2;
    private static final double ANOTHER_FINALITY = 0.5;
    private static final double ANOTHER_GRADE = 0.3;

    private Programme() {}

    static Score score(Facts one, Facts other) {
        Facts.Audience mine = one.audience();
        Facts.Audience theirs = other.audience();
        if (excludes(mine, theirs) || excludes(theirs, mine)) {
            return Score.of(0, Finding.of("programme.excluded"));
        }
        List<Double> parts = new ArrayList<>();
        List<String> amiss = new ArrayList<>();
        add(parts, amiss, overlap(mine.studyDomains(), theirs.studyDomains(), ANOTHER_DOMAIN), "domain");
        add(parts, amiss, overlap(mine.finalities(), theirs.finalities(), ANOTHER_FINALITY), "finality");
        add(parts, amiss, overlap(mine.grades(), theirs.grades(), ANOTHER_GRADE), "grade");
        add(parts, amiss, specialNeeds(one, other), "special-needs");
        if (parts.isEmpty()) {
            return Score.unknown("programme.unknown");
        }
        double mean = parts.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double worst = Collections.min(parts);
        return Score.of(
                (mean + worst) / 2,
                amiss.isEmpty() ? Finding.of("programme.same") : Finding.of("programme." + amiss.getFirst()));
    }

    /** True when the text of one shuts out all pupils of the other. */
    static boolean excludes(Facts.Audience one, Facts.Audience other) {
        boolean byGrade = !one.onlyGrades().isEmpty()
                && !other.grades().isEmpty()
                && Collections.disjoint(one.onlyGrades(), other.grades());
        boolean byAge = one.youngest() != null && other.oldest() != null && other.oldest() < one.youngest();
        return byGrade || byAge;
    }

    private static void add(List<Double> parts, List<String> amiss, @Nullable Double part, String name) {
        if (part != null) {
            parts.add(part);
            if (part < 0.7) {
                amiss.add(name);
            }
        }
    }

    private static @Nullable Double overlap(Set<?> one, Set<?> other, double apart) {
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        return Collections.disjoint(one, other) ? apart : 1.0;
    }

    /** A need for OV3 pupils wants somebody who says they are welcome; who welcomes them takes others too. */
    private static @Nullable Double specialNeeds(Facts one, Facts other) {
        Facts need = one.isOffer() ? other : one;
        Facts offer = one.isOffer() ? one : other;
        Boolean asked = need.audience().specialNeeds();
        Boolean welcome = offer.audience().specialNeeds();
        if (asked == null || welcome == null) {
            return null;
        }
        if (asked) {
            return welcome ? 1.0 : 0.35;
        }
        // Both say no: nothing to praise, so nothing is added.
        return welcome ? Double.valueOf(0.8) : null;
    }
}
