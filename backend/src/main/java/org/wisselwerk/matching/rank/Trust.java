package org.wisselwerk.matching.rank;

/** What is known of how reliable the candidate's organisation is; nothing is known of a newcomer. */
final class Trust {

    private Trust() {}

    static Score score(Facts candidate) {
        Facts.Standing standing = candidate.standing();
        Double days = standing.answerDays();
        if (!standing.verified() && days == null) {
            return Score.unknown("trust.unknown");
        }
        double verified = standing.verified() ? 1 : 0.5;
        if (days == null) {
            return Score.of(verified, Finding.of("trust.verified"));
        }
        double answers = Math.clamp(1 - (days - 1) / 14, 0, 1);
        return Score.of(
                (verified + answers) / 2,
                Finding.of(standing.verified() ? "trust.verified-answers" : "trust.answers", (long) Math.ceil(days)));
    }
}
