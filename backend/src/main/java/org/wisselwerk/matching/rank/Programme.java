package org.wisselwerk.matching.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether the same pupils are addressed: study domain, finality, grade, special needs. The same for both sides. */
final class Programme {

    private static final double ANOTHER_DOMAIN = 0.2;
    private static final double ANOTHER_FINALITY = Score.CONTRADICTED;
    private static final double ANOTHER_GRADE = 0.3;
    private static final double NOT_WELCOME = Score.CONTRADICTED;

    /** This many parts that fit double what a contradiction leaves. */
    private static final double MADE_UP_FOR = 3;

    private static final int MOST_NAMED = 4;

    private Programme() {}

    /**
     * @param another what is said when it does not fit
     * @param fits what both say
     */
    private record Part(double value, Supplier<Finding> another, Supplier<List<?>> fits) {}

    static Score score(Facts one, Facts other) {
        Facts.Audience mine = one.audience();
        Facts.Audience theirs = other.audience();
        if (excludes(mine, theirs) || excludes(theirs, mine)) {
            return Score.of(0, excludes(theirs, mine) ? "programme.excluded" : "programme.excludes");
        }
        List<Part> parts = new ArrayList<>();
        add(parts, overlap("domain", mine.studyDomains(), theirs.studyDomains(), ANOTHER_DOMAIN, code -> code));
        add(parts, overlap("finality", mine.finalities(), theirs.finalities(), ANOTHER_FINALITY, code -> code));
        add(parts, overlap("grade", mine.grades(), theirs.grades(), ANOTHER_GRADE, Finding.Term::grade));
        add(parts, specialNeeds(one, other));
        if (parts.isEmpty()) {
            boolean comparable = !silent(mine) && !silent(theirs);
            return (comparable ? Silence.BOTH : Silence.of(silent(mine), silent(theirs))).on(Criterion.PROGRAMME);
        }
        return Score.of(together(parts), () -> finding(parts));
    }

    /**
     * The worst part leads, and those that fit soften it. So a part that becomes known and fits never lowers the whole,
     * and one that contradicts never raises it.
     */
    private static double together(List<Part> parts) {
        double worst = 1;
        int fitting = 0;
        for (Part part : parts) {
            worst = Math.min(worst, part.value());
            fitting += part.value() == 1 ? 1 : 0;
        }
        return Math.min(1, worst * (1 + fitting / MADE_UP_FOR));
    }

    /** True when the text of one shuts out all pupils of the other. */
    static boolean excludes(Facts.Audience one, Facts.Audience other) {
        boolean byGrade = !one.onlyGrades().isEmpty()
                && !other.grades().isEmpty()
                && Collections.disjoint(one.onlyGrades(), other.grades());
        boolean byAge = one.youngest() != null && other.oldest() != null && other.oldest() < one.youngest();
        return byGrade || byAge;
    }

    private static Finding finding(List<Part> parts) {
        Part worst = Collections.min(parts, Comparator.comparingDouble(Part::value));
        if (worst.value() < 1) {
            return worst.another().get();
        }
        List<?> shared = parts.stream()
                .flatMap(part -> part.fits().get().stream())
                .limit(MOST_NAMED)
                .toList();
        return Finding.of("programme.same", new Finding.Several(shared));
    }

    private static void add(List<Part> parts, @Nullable Part part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static <T extends Comparable<T>> @Nullable Part overlap(
            String name, Set<T> mine, Set<T> theirs, double apart, Function<T, ?> shown) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        return new Part(
                Collections.disjoint(mine, theirs) ? apart : 1,
                () -> Finding.of("programme." + name, several(mine, shown), several(theirs, shown)),
                () -> several(mine.stream().filter(theirs::contains).toList(), shown)
                        .each());
    }

    private static <T extends Comparable<T>> Finding.Several several(Collection<T> values, Function<T, ?> shown) {
        return new Finding.Several(values.stream().sorted().map(shown).toList());
    }

    /** A need for OV3 pupils wants somebody who says they are welcome; who welcomes them takes others too. */
    private static @Nullable Part specialNeeds(Facts one, Facts other) {
        Facts need = one.isOffer() ? other : one;
        Facts offer = one.isOffer() ? one : other;
        Boolean asked = need.audience().specialNeeds();
        Boolean welcome = offer.audience().specialNeeds();
        if (asked == null || welcome == null || !asked) {
            return null;
        }
        return new Part(
                welcome ? 1 : NOT_WELCOME,
                () -> Finding.of(one.isOffer() ? "programme.special-needs-ours" : "programme.special-needs-theirs"),
                () -> List.of(new Finding.Term("SPECIAL_NEEDS")));
    }

    private static boolean silent(Facts.Audience audience) {
        return audience.studyDomains().isEmpty()
                && audience.finalities().isEmpty()
                && audience.grades().isEmpty();
    }
}
