package org.wisselwerk.organisation;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation answers what it is asked.
 *
 * @param asked proposals that waited for it and are over: answered, or expired
 * @param answered those that it answered
 * @param medianDays from the question to the answer, 0 when it answered nothing
 */
public record AnswerHabit(int asked, int answered, double medianDays) {

    /** Below this nothing is said of an organisation. */
    static final int NEWCOMER = 3;

    /** How much the prior weighs, in questions. */
    private static final double WEIGHT = 3;

    private static final double PRIOR_SHARE = 0.5;
    private static final double PRIOR_DAYS = 5;
    /** What a question without an answer counts for: the days that a proposal waits. */
    private static final double NO_ANSWER = 14;

    /**
     * The days after which an answer can be expected, between 0 and 14; null for a newcomer. Share and median are both
     * shrunk towards what is usual by the weighted mean {@code (n·own + m·prior) / (n + m)}, the Bayesian average with a
     * prior of weight m (Bühlmann's credibility factor n / (n + m), 1967); then no answer counts as fourteen days.
     */
    public @Nullable Double expectedDays() {
        if (asked < NEWCOMER) {
            return null;
        }
        double share = (answered + WEIGHT * PRIOR_SHARE) / (asked + WEIGHT);
        double days = (answered * medianDays + WEIGHT * PRIOR_DAYS) / (answered + WEIGHT);
        return Math.clamp(share * days + (1 - share) * NO_ANSWER, 0, NO_ANSWER);
    }

    /** Whether somebody who looks sees a difference: whole days are shown. */
    boolean shownAs(AnswerHabit other) {
        return wholeDays() == other.wholeDays();
    }

    private int wholeDays() {
        Double days = expectedDays();
        return days == null ? -1 : (int) Math.ceil(days);
    }
}
