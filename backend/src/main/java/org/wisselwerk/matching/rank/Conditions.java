package org.wisselwerk.matching.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details.Focus;
import org.wisselwerk.listing.Details.Mode;
import org.wisselwerk.listing.Details.Statute;
import org.wisselwerk.listing.Kind;

/**
 * Whether it comes on the terms that were asked: mode, statute, diploma and hours, focus, recognition for dual learning.
 * Another kind is a condition not met.
 */
final class Conditions {

    private static final double FEW_HOURS = 0.2;

    private Conditions() {}

    static Score score(Facts asker, Facts candidate, LocalDate today) {
        if (asker.kind() != candidate.kind()) {
            return Score.of(otherKind(asker.kind()), "conditions.other-kind", candidate.kind());
        }
        return switch (asker.kind()) {
            case EQUIPMENT -> equipment(asker, candidate);
            case DUAL_TEACHER -> teacher(asker, candidate);
            case PROFESSIONAL_DEVELOPMENT -> course(asker, candidate);
            case DUAL_LEARNING_PLACE -> dualPlace(asker, candidate, today);
            case INTERNSHIP_PLACE, GUEST_LESSON, COMPANY_VISIT, EXTERNAL_ASSIGNMENT ->
                // Without a weight, so that nobody is shown it: see Weights.
                Score.unknown(() -> Finding.of("conditions.none"));
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

    /** Who is not recognised can still become so: what nobody has said is unknown, and only what is over contradicts. */
    private static Score dualPlace(Facts asker, Facts candidate, LocalDate today) {
        Facts.Recognised recognised =
                (asker.isOffer() ? asker : candidate).particulars().recognised();
        if (recognised == null) {
            String whose = asker.isOffer() ? "ours" : "theirs";
            return Score.unknown(() -> Finding.of("conditions.unrecognised-" + whose));
        }
        LocalDate until = recognised.until();
        return until == null || !until.isBefore(today)
                ? Score.of(1, "conditions.recognised")
                : Score.of(Score.CONTRADICTED, "conditions.recognition-over", until);
    }

    private static Score equipment(Facts asker, Facts candidate) {
        Mode need = (asker.isOffer() ? candidate : asker).particulars().mode();
        Mode offer = (asker.isOffer() ? asker : candidate).particulars().mode();
        if (need == null || offer == null) {
            return silence(asker.particulars().mode(), candidate.particulars().mode());
        }
        if (need == offer) {
            return Score.of(1, "conditions.mode", offer);
        }
        double value = switch (offer) {
            // A gift serves whoever would have paid or borrowed.
            case DONATION -> 0.8;
            case LOAN, DISCOUNT -> Score.CONTRADICTED;
            case SHARED_USE -> 0.25;
        };
        return Score.of(value, "conditions.other", need, offer);
    }

    private static Score teacher(Facts asker, Facts candidate) {
        Facts need = asker.isOffer() ? candidate : asker;
        Facts offer = asker.isOffer() ? asker : candidate;
        Statute wanted = need.particulars().statute();
        Statute given = offer.particulars().statute();
        Double statute = statute(wanted, given);
        Double diploma = diploma(
                need.particulars().pedagogicalDiploma(), offer.particulars().pedagogicalDiploma());
        Double hours = hours(need.when().hoursPerWeek(), offer.when().hoursPerWeek());
        List<Double> parts = known(statute, diploma, hours);
        if (parts.isEmpty()) {
            return silence(
                    asker.particulars().statute(), candidate.particulars().statute());
        }
        // Each of them alone can make it impossible, so one that fits does not make up for one that does not.
        double value = parts.stream().reduce(1.0, (one, other) -> one * other);
        if (wanted != null && given != null && wanted != given) {
            return Score.of(value, "conditions.other", wanted, given);
        }
        if (diploma != null && diploma < 1) {
            return Score.of(value, "conditions.diploma");
        }
        if (hours != null && hours < 1) {
            return Score.of(value, () -> hoursShort(need, offer));
        }
        return wanted == null || given == null
                ? Score.of(value, "conditions.fit")
                : Score.of(value, "conditions.statute", given);
    }

    private static @Nullable Double statute(@Nullable Statute need, @Nullable Statute offer) {
        return need == null || offer == null ? null : Double.valueOf(need == offer ? 1 : Score.CONTRADICTED);
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
                : Double.valueOf(Math.clamp(given / asked, FEW_HOURS, 1));
    }

    private static Finding hoursShort(Facts need, Facts offer) {
        Double asked = need.when().hoursPerWeek();
        Double given = offer.when().hoursPerWeek();
        return Finding.of("conditions.hours", given == null ? 0 : given, asked == null ? 0 : asked);
    }

    private static Score course(Facts asker, Facts candidate) {
        Boolean led = asker.particulars().forLeaders();
        Boolean leads = candidate.particulars().forLeaders();
        if (led != null && leads != null && !led.equals(leads)) {
            return Score.of(0, leads ? "conditions.leaders" : "conditions.teachers");
        }
        Focus mine = asker.particulars().focus();
        Focus theirs = candidate.particulars().focus();
        if (mine == null || theirs == null) {
            return silence(mine, theirs);
        }
        if (mine == theirs) {
            return Score.of(1, "conditions.focus", theirs);
        }
        // What integrates both serves either in part.
        double value = mine == Focus.INTEGRATED || theirs == Focus.INTEGRATED ? 0.65 : 0.15;
        return Score.of(value, "conditions.other", asker.isOffer() ? theirs : mine, asker.isOffer() ? mine : theirs);
    }

    private static List<Double> known(@Nullable Double... parts) {
        return Stream.of(parts).flatMap(Stream::ofNullable).toList();
    }

    private static Score silence(@Nullable Object ours, @Nullable Object theirs) {
        return Silence.of(ours == null, theirs == null).on(Criterion.CONDITIONS);
    }
}
