package org.wisselwerk.matching.rank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details.Focus;
import org.wisselwerk.listing.Details.Mode;
import org.wisselwerk.listing.Details.Statute;
import org.wisselwerk.listing.Kind;

/** Whether it comes on the terms that were asked: mode, statute, diploma, focus. Another kind is a condition not met. */
final class Conditions {

    private Conditions() {}

    static Score score(Facts asker, Facts candidate) {
        if (asker.kind() != candidate.kind()) {
            return Score.of(otherKind(asker.kind()), Finding.of("conditions.other-kind", candidate.kind()));
        }
        return switch (asker.kind()) {
            case EQUIPMENT -> equipment(asker, candidate);
            case DUAL_TEACHER -> teacher(asker, candidate);
            case PROFESSIONAL_DEVELOPMENT -> course(asker, candidate);
            case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE, GUEST_LESSON, COMPANY_VISIT, EXTERNAL_ASSIGNMENT ->
                Score.unknown("conditions.none");
        };
    }

    /** The most that this criterion can come to between two kinds. */
    static double most(Kind asked, Kind given) {
        return asked == given ? 1 : otherKind(asked);
    }

    /** A teacher for a lesson is nearly what was asked; a dual place is a contract of another kind. */
    private static double otherKind(Kind asked) {
        return switch (asked) {
            case DUAL_TEACHER, GUEST_LESSON -> 0.4;
            case INTERNSHIP_PLACE,
                    DUAL_LEARNING_PLACE,
                    COMPANY_VISIT,
                    EXTERNAL_ASSIGNMENT,
                    EQUIPMENT,
                    PROFESSIONAL_DEVELOPMENT -> 0.15;
        };
    }

    private static Score equipment(Facts asker, Facts candidate) {
        Mode need = (asker.isOffer() ? candidate : asker).particulars().mode();
        Mode offer = (asker.isOffer() ? asker : candidate).particulars().mode();
        if (need == null || offer == null) {
            return Score.unknown("conditions.unknown");
        }
        if (need == offer) {
            return Score.of(1, Finding.of("conditions.mode", offer));
        }
        double value = switch (offer) {
            // A gift serves whoever would have paid or borrowed.
            case DONATION -> 0.8;
            case LOAN, DISCOUNT -> 0.45;
            case SHARED_USE -> 0.25;
        };
        return Score.of(value, Finding.of("conditions.other-mode", offer));
    }

    private static Score teacher(Facts asker, Facts candidate) {
        Facts need = asker.isOffer() ? candidate : asker;
        Facts offer = asker.isOffer() ? asker : candidate;
        Double statute =
                statute(need.particulars().statute(), offer.particulars().statute());
        Double diploma = diploma(
                need.particulars().pedagogicalDiploma(), offer.particulars().pedagogicalDiploma());
        Double hours = hours(need.when().hoursPerWeek(), offer.when().hoursPerWeek());
        List<Double> parts = known(statute, diploma, hours);
        if (parts.isEmpty()) {
            return Score.unknown("conditions.unknown");
        }
        // Each of them alone can make it impossible, so one that fits does not make up for one that does not.
        double all = parts.stream().mapToDouble(Double::doubleValue).reduce(1, (one, other) -> one * other);
        Statute given = offer.particulars().statute();
        if (statute != null && statute < 1 && given != null) {
            return Score.of(all, Finding.of("conditions.other-statute", given));
        }
        if (diploma != null && diploma < 1) {
            return Score.of(all, Finding.of("conditions.diploma"));
        }
        return Score.of(all, Finding.of(hours != null && hours < 0.8 ? "conditions.hours" : "conditions.teacher"));
    }

    private static @Nullable Double statute(@Nullable Statute need, @Nullable Statute offer) {
        return need == null || offer == null ? null : Double.valueOf(need == offer ? 1 : 0.4);
    }

    /** A diploma that nobody asked for harms nobody; one that was asked for is missed. */
    private static @Nullable Double diploma(@Nullable Boolean asked, @Nullable Boolean has) {
        if (asked == null || has == null || !asked) {
            return null;
        }
        return has ? 1.0 : 0.2;
    }

    private static @Nullable Double hours(@Nullable Double asked, @Nullable Double given) {
        return asked == null || given == null || asked <= 0 || given <= 0
                ? null
                : Double.valueOf(0.5 + 0.5 * Math.min(1, given / asked));
    }

    private static Score course(Facts asker, Facts candidate) {
        Boolean led = asker.particulars().forLeaders();
        Boolean leads = candidate.particulars().forLeaders();
        if (led != null && leads != null && !led.equals(leads)) {
            return Score.of(0, Finding.of(leads ? "conditions.leaders" : "conditions.teachers"));
        }
        Focus mine = asker.particulars().focus();
        Focus theirs = candidate.particulars().focus();
        if (mine == null || theirs == null) {
            return Score.unknown("conditions.unknown");
        }
        if (mine == theirs) {
            return Score.of(1, Finding.of("conditions.focus", theirs));
        }
        // What integrates both serves either in part.
        double value = mine == Focus.INTEGRATED || theirs == Focus.INTEGRATED ? 0.65 : 0.15;
        return Score.of(value, Finding.of("conditions.other-focus", theirs));
    }

    private static List<Double> known(@Nullable Double... parts) {
        List<Double> known = new ArrayList<>();
        for (Double part : parts) {
            if (part != null) {
                known.add(part);
            }
        }
        return known;
    }
}
