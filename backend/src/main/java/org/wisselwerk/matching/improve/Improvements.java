package org.wisselwerk.matching.improve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.alert.WhoMustHear;
import org.wisselwerk.matching.improve.Improvement.Gain;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Finding;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.vocabulary.Vocabulary;

/** Works out how a listing could match better: makes each change that is likely to help and judges everybody anew. */
public final class Improvements {

    /** A counterpart with this score is a good one. */
    public static final double GOOD = WhoMustHear.WORTH_TELLING;

    private static final Comparator<Gain> MOST =
            Comparator.comparingInt(Gain::good).thenComparingDouble(Gain::points);

    private final Ranking ranking;
    private final Vocabulary vocabulary;
    private final LocalDate today;

    public Improvements(Ranking ranking, Vocabulary vocabulary, LocalDate today) {
        this.ranking = ranking;
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /**
     * @param good how many counterparts are good ones now
     * @param judged how many there were to judge
     * @param items the best first; only those that bring something
     */
    public record Report(int good, int judged, List<Improvement> items) {}

    /** @param counterparts all that could serve it, near and a little further than it reaches */
    public Report of(Changeable listing, List<Facts> counterparts) {
        Facts now = listing.with(Map.of());
        Standings before = Standings.of(ranking, now, counterparts, today);
        Crowd crowd = Crowd.of(ranking, now, counterparts, today);
        List<Improvement> items = new ArrayList<>();
        new Attempts(listing, now, crowd, vocabulary, today).all().forEach((code, attempts) -> {
            Improvement best = best(code, attempts, listing, counterparts, before);
            if (best != null) {
                items.add(best);
            }
        });
        items.sort(Comparator.comparing(Improvement::gain, MOST).reversed().thenComparing(Improvement::code));
        return new Report(before.good(), counterparts.size(), List.copyOf(items));
    }

    private @Nullable Improvement best(
            Improvement.Code code,
            List<Attempt> attempts,
            Changeable listing,
            List<Facts> counterparts,
            Standings before) {
        Improvement best = null;
        for (Attempt attempt : attempts) {
            Standings after = Standings.of(ranking, listing.with(attempt.fields()), counterparts, today);
            Gain gain = before.gain(after);
            int served = before.served(after);
            if (gain.brings() && served > 0 && (best == null || MOST.compare(gain, best.gain()) > 0)) {
                best = new Improvement(code, gain, sentence(code, gain, served, attempt.shown()), attempt.fields());
            }
        }
        return best;
    }

    private static Finding sentence(Improvement.Code code, Gain gain, int served, List<Object> shown) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(served);
        arguments.addAll(shown);
        Finding what = new Finding("improve." + code.code(), List.copyOf(arguments));
        return gain.good() > 0
                ? new Finding("improve.gain-good", List.of(what, gain.good()))
                : new Finding("improve.gain-points", List.of(what, gain.points()));
    }
}
