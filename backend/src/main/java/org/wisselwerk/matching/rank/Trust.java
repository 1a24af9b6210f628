package org.wisselwerk.matching.rank;

/** What is known of how reliable the candidate's organisation is; nothing is known of a newcomer. */
final class Trust {

    private Trust() {}

    static Score score(Facts candidate) {
        Facts.Standing standing = candidate.standing();
        Double days = standing.answerDays();
        if (!standing.verified() && days == null) {
            return Silence.THEIRS.on(Criterion.TRUST);
        }
        double verified = standing.verified() ? 1 : 0.5;
        if (days == null) {
            return Score.of(verified, "trust.verified");
        }
        double answers = Math.clamp(1 - (days - 1) / 14, 0, 1);
        return Score.of(
                (verified + answers) / 2, standing.verified() ? "trust.verified-answers" : "trust.answers", (long)
                        Math.ceil(days));
    }
}
