package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.matching.alert.WhoMustHear;
import org.wisselwerk.matching.rank.Cap;
import org.wisselwerk.matching.rank.Criterion;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.platform.DeliveryConsumer;

/**
 * Says what there is for a listing, whatever state that is in: by what it is about and whom it is for, then by where.
 * Other days and places that are taken are no obstacle here: a listing that is over would else fit nothing any more.
 */
@Singleton
public class JudgeSupply {

    /** What does not count. */
    private static final Set<Criterion> WHEN_AND_WHERE =
            EnumSet.of(Criterion.DISTANCE, Criterion.PERIOD, Criterion.SCHEDULE, Criterion.CAPACITY);

    private final Profiles profiles;
    private final Counterparts counterparts;
    private final KnowledgeInForce knowledge;
    private final Clock clock;

    JudgeSupply(Profiles profiles, Counterparts counterparts, KnowledgeInForce knowledge, Clock clock) {
        this.profiles = profiles;
        this.counterparts = counterparts;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** @throws DeliveryConsumer.Unavailable while the search engine is away */
    public Supply of(UUID listing) {
        Profile profile = profiles.of(List.of(listing)).stream().findFirst().orElse(null);
        if (profile == null) {
            return Supply.NONE;
        }
        Knowledge known = knowledge.current();
        Facts asker = known.facts().read(profile);
        LocalDate today = LocalDate.now(clock);
        try {
            Set<Supply> found = FindMatches.ranked(
                            known.ranking(),
                            asker,
                            counterparts
                                    .of(known, profile, asker, today, Set.of(), Counterparts.Which.WANTED)
                                    .candidates(),
                            0,
                            today)
                    .stream()
                    .map(one -> judged(one.match()))
                    .collect(Collectors.toSet());
            return found.contains(Supply.FITTING)
                    ? Supply.FITTING
                    : found.contains(Supply.OUT_OF_REACH) ? Supply.OUT_OF_REACH : Supply.NONE;
        } catch (SearchEngine.Away e) {
            throw new DeliveryConsumer.Unavailable("the search engine is away", e);
        }
    }

    private static Supply judged(Match match) {
        double weight = 0;
        double sum = 0;
        for (Match.Judged one : match.criteria()) {
            if (!WHEN_AND_WHERE.contains(one.criterion())) {
                weight += one.weight();
                sum += one.weight() * (one.value() == null ? Ranking.UNKNOWN : one.value());
            }
        }
        if (weight == 0 || 100 * sum / weight < WhoMustHear.WORTH_TELLING) {
            return Supply.NONE;
        }
        return match.cap() == Cap.OUT_OF_REACH ? Supply.OUT_OF_REACH : Supply.FITTING;
    }
}
