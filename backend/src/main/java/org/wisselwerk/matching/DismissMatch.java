package org.wisselwerk.matching;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.matching.feedback.Dismissal;
import org.wisselwerk.matching.feedback.DismissalReason;
import org.wisselwerk.matching.feedback.Dismissals;
import org.wisselwerk.matching.feedback.Judgement;
import org.wisselwerk.matching.rank.Criterion;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.platform.Journal;

/** Hides another listing among the matches of one, for its organisation, and takes that back. */
@Singleton
class DismissMatch {

    private final MatchAccess access;
    private final Profiles profiles;
    private final FindMatches matches;
    private final KnowledgeInForce knowledge;
    private final Dismissals dismissals;
    private final Journal journal;
    private final Clock clock;

    DismissMatch(
            MatchAccess access,
            Profiles profiles,
            FindMatches matches,
            KnowledgeInForce knowledge,
            Dismissals dismissals,
            Journal journal,
            Clock clock) {
        this.access = access;
        this.profiles = profiles;
        this.matches = matches;
        this.knowledge = knowledge;
        this.dismissals = dismissals;
        this.journal = journal;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Done() implements Outcome {}

        record Refused(MatchAccess.Denied denied) implements Outcome {}

        /** An offer is no counterpart of an offer. */
        record SameDirection() implements Outcome {}
    }

    /** Hides it, or gives another reason for what is hidden already. */
    @Transactional
    Outcome dismiss(Caller caller, UUID id, UUID other, DismissalReason reason, @Nullable String text) {
        return switch (access.toDecide(caller, id)) {
            case MatchAccess.Answer.No(MatchAccess.Denied denied) -> new Outcome.Refused(denied);
            case MatchAccess.Answer.Yes(Profile profile) -> {
                Profile candidate = found(other);
                if (candidate == null) {
                    yield new Outcome.Refused(MatchAccess.Denied.NOT_FOUND);
                }
                if (candidate.listing().content().direction()
                        == profile.listing().content().direction()) {
                    yield new Outcome.SameDirection();
                }
                Dismissal dismissal = new Dismissal(id, other, reason, text, clock.instant());
                Optional<Boolean> changed = dismissals.change(dismissal);
                if (changed.isEmpty()) {
                    dismissals.add(dismissal, judgement(profile, candidate));
                }
                if (changed.orElse(true)) {
                    write("match-dismissed", profile, caller, List.of("reason", "text"));
                }
                yield new Outcome.Done();
            }
        };
    }

    /** Shows it again; nothing happens when it is not hidden. */
    @Transactional
    Outcome restore(Caller caller, UUID id, UUID other) {
        return switch (access.toDecide(caller, id)) {
            case MatchAccess.Answer.No(MatchAccess.Denied denied) -> new Outcome.Refused(denied);
            case MatchAccess.Answer.Yes(Profile profile) -> {
                if (dismissals.drop(id, other)) {
                    write("match-restored", profile, caller, List.of());
                }
                yield new Outcome.Done();
            }
        };
    }

    private @Nullable Profile found(UUID other) {
        return profiles.of(List.of(other)).stream()
                .filter(Profile::visible)
                .findFirst()
                .orElse(null);
    }

    /** What ranking thought of it: the place in the list is not known while the search engine is away. */
    private Judgement judgement(Profile profile, Profile candidate) {
        Knowledge known = knowledge.current();
        Facts asker = known.facts().read(profile);
        Match match = known.ranking()
                .judge(asker, known.facts().read(candidate), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        Map<Criterion, Double> criteria = new EnumMap<>(Criterion.class);
        match.criteria().forEach(judged -> {
            if (judged.value() != null) {
                criteria.put(judged.criterion(), judged.value());
            }
        });
        return new Judgement(
                match.score(),
                position(known, profile, asker, candidate.listing().id()),
                criteria);
    }

    private @Nullable Integer position(Knowledge known, Profile profile, Facts asker, UUID other) {
        try {
            OptionalInt position = matches.position(known, profile, asker, other);
            return position.isPresent() ? position.getAsInt() : null;
        } catch (SearchEngine.Away e) {
            return null;
        }
    }

    private void write(String type, Profile profile, Caller caller, List<String> fields) {
        journal.write(new Journal.Entry(
                type, profile.listing().id(), profile.listing().organisationId(), Map.of(), caller.id(), fields));
    }
}
