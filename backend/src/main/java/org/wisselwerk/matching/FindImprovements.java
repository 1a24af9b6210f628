package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.matching.feedback.Dismissals;
import org.wisselwerk.matching.improve.Improvements;
import org.wisselwerk.matching.improve.Radius;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.place.Places;

/** Finds how a listing could match better, for its owner. */
@Singleton
class FindImprovements {

    private final MatchAccess access;
    private final Counterparts counterparts;
    private final Dismissals dismissals;
    private final ListingFormat format;
    private final Places places;
    private final Clock clock;

    FindImprovements(
            MatchAccess access,
            Counterparts counterparts,
            Dismissals dismissals,
            ListingFormat format,
            Places places,
            Clock clock) {
        this.access = access;
        this.counterparts = counterparts;
        this.dismissals = dismissals;
        this.format = format;
        this.places = places;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Improvable(Improvements.Report report) implements Outcome {}

        record Refused(MatchAccess.Denied denied) implements Outcome {}
    }

    /** @throws SearchEngine.Away when the search engine does not answer */
    Outcome find(Knowledge knowledge, Caller caller, UUID id) {
        return switch (access.toImprove(caller, id)) {
            case MatchAccess.Answer.No(MatchAccess.Denied denied) -> new Outcome.Refused(denied);
            case MatchAccess.Answer.Yes(Profile profile) -> {
                LocalDate today = LocalDate.now(clock);
                ChangeableProfile listing = new ChangeableProfile(profile, knowledge.facts(), format, places);
                Improvements improvements = new Improvements(knowledge.ranking(), knowledge.vocabulary(), today);
                yield new Outcome.Improvable(improvements.of(listing, around(knowledge, profile, today)));
            }
        };
    }

    /** Those that its matches are chosen from, and those that it would reach with the furthest proposal. */
    private List<Facts> around(Knowledge knowledge, Profile profile, LocalDate today) {
        Facts asker = knowledge.facts().read(profile);
        Set<UUID> dismissed = dismissals.of(profile.listing().id()).keySet();
        Map<String, Facts> around = new LinkedHashMap<>();
        Counterparts.Found near =
                counterparts.of(knowledge, profile, asker, today, dismissed, Counterparts.Which.WANTED);
        near.candidates().forEach(one -> around.put(one.id(), one.facts()));
        Integer radius = asker.where().radiusKm();
        if (near.isFull() && radius != null && radius > 0) {
            counterparts
                    .between(knowledge, radius, radius * Radius.FURTHEST, profile, asker, today, dismissed)
                    .forEach(one -> around.putIfAbsent(one.id(), one.facts()));
        }
        return new ArrayList<>(around.values());
    }
}
