package org.wisselwerk.matching.improve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.matching.rank.Ranking;

/** The counterparts that are most about the same: what they say is what is worth trying. */
record Crowd(List<Facts> members) {

    private static final int MOST = 40;
    private static final double ABOUT_THE_SAME = 0.15;
    private static final int MOST_TRIED = 6;

    private record Member(Facts facts, double substance, double score) {}

    static Crowd of(Ranking ranking, Facts listing, List<Facts> counterparts, LocalDate today) {
        List<Member> members = new ArrayList<>();
        for (Facts other : counterparts) {
            Match match = ranking.judge(listing, other, today);
            Double substance = match.criteria().getFirst().value();
            if (!match.excluded() && substance != null && substance >= ABOUT_THE_SAME) {
                members.add(new Member(other, substance, match.score()));
            }
        }
        return new Crowd(members.stream()
                .sorted(Comparator.comparingDouble(Member::substance)
                        .thenComparingDouble(Member::score)
                        .reversed())
                .limit(MOST)
                .map(Member::facts)
                .toList());
    }

    /** What they say, the most frequent first; what is as frequent in the order of those who say it. */
    <T> List<T> said(Function<Facts, Stream<T>> by) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        members.stream().flatMap(by).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Sets worth trying, the smallest first: those that several have as they are, and the two values said most. */
    <T extends Comparable<T>> List<List<T>> sets(Function<Facts, Set<T>> by) {
        List<Set<T>> sets = new ArrayList<>(said(one -> Stream.of(by.apply(one)).filter(set -> !set.isEmpty())).stream()
                .limit(MOST_TRIED)
                .toList());
        List<T> values = said(one -> by.apply(one).stream().sorted());
        values.stream().limit(2).forEach(value -> sets.add(Set.of(value)));
        sets.add(new HashSet<>(values.subList(0, Math.min(2, values.size()))));
        return sets.stream()
                .filter(set -> !set.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(Collection::size))
                .map(set -> set.stream().sorted().toList())
                .toList();
    }
}
