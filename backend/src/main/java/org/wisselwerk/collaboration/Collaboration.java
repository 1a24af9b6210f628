package org.wisselwerk.collaboration;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;

/**
 * Two organisations, on their way through the {@link StateTable}. Immutable: a decision makes the next one.
 *
 * @param version raised by every decision that changes more than one expectation's own words
 * @param kind of the OFFER, or of the only listing
 * @param proposer the side that made the first proposal
 * @param turn in PROPOSED, whose answer is waited for; else null
 * @param signatures under the present revision only
 * @param first in ACTIVE and COMPLETED, the side that has already confirmed or evaluated
 * @param labels of pupils that the school wrote once both had signed, null while those of the terms hold
 * @param actedAt the last act that a clock counts from; while both talk also the last thing written in the room
 */
public record Collaboration(
        UUID id,
        long version,
        State state,
        Kind kind,
        Party asking,
        Party offering,
        Side proposer,
        @Nullable Side turn,
        Terms terms,
        List<Expectation> expectations,
        List<Signature> signatures,
        @Nullable Side first,
        @Nullable Ending ending,
        @Nullable List<String> labels,
        Instant actedAt) {

    public Collaboration {
        expectations = List.copyOf(expectations);
        signatures = List.copyOf(signatures);
        labels = labels == null ? null : List.copyOf(labels);
    }

    /** One with the pupils of its terms. */
    Collaboration(
            UUID id,
            long version,
            State state,
            Kind kind,
            Party asking,
            Party offering,
            Side proposer,
            @Nullable Side turn,
            Terms terms,
            List<Expectation> expectations,
            List<Signature> signatures,
            @Nullable Side first,
            @Nullable Ending ending,
            Instant actedAt) {
        this(
                id,
                version,
                state,
                kind,
                asking,
                offering,
                proposer,
                turn,
                terms,
                expectations,
                signatures,
                first,
                ending,
                null,
                actedAt);
    }

    /** The terms with the pupils who come now: what was signed are {@link #terms}. */
    public Terms termsNow() {
        return labels == null ? terms : terms.naming(labels);
    }

    public Party party(Side side) {
        return switch (side) {
            case ASKING -> asking;
            case OFFERING -> offering;
        };
    }

    public Optional<Side> sideOf(UUID organisation) {
        if (asking.organisation().equals(organisation)) {
            return Optional.of(Side.ASKING);
        }
        return offering.organisation().equals(organisation) ? Optional.of(Side.OFFERING) : Optional.empty();
    }

    /** One or two listings, in ascending order of their ids as text: the order in which they are locked. */
    public List<UUID> listings() {
        return java.util.stream.Stream.of(asking.listing(), offering.listing())
                .filter(java.util.Objects::nonNull)
                .sorted(java.util.Comparator.comparing(UUID::toString))
                .toList();
    }

    Standing standing() {
        return new Standing(state, proposer, turn, done());
    }

    /** Whose step is waited for, null when it is neither's or both sides'. */
    public @Nullable Side waitsFor() {
        if (turn != null) {
            return turn;
        }
        Set<Side> done = done();
        return done.size() == 1 ? done.iterator().next().other() : null;
    }

    Optional<Expectation> expectation(UUID id) {
        return expectations.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    List<Expectation> openRequirements() {
        return expectations.stream()
                .filter(item -> item.item().required() && item.status() != Expectation.Status.ALIGNED)
                .toList();
    }

    Collaboration at(State state, @Nullable Side turn, Instant now) {
        return next(state, turn, terms, expectations, signatures, null, ending, now);
    }

    Collaboration waiting(Side first, Instant now) {
        return next(state, turn, terms, expectations, signatures, first, ending, now);
    }

    Collaboration ended(State state, Ending ending) {
        return next(state, null, terms, expectations, signatures, null, ending, ending.at());
    }

    /** Other terms or other agreed words: what was signed was something else. */
    Collaboration revised(Terms terms, @Nullable Side turn, List<Expectation> expectations, Instant now) {
        return next(state, turn, terms, expectations, List.of(), null, ending, now);
    }

    Collaboration signed(State state, Signature signature) {
        List<Signature> all = new java.util.ArrayList<>(signatures);
        all.add(signature);
        return next(state, turn, terms, expectations, all, null, ending, signature.at());
    }

    /** Other pupils: nothing of what was signed changes. */
    Collaboration labelled(List<String> labels, Instant now) {
        return beside(version + 1, expectations, labels, now);
    }

    /** Own words and acceptances: the item's version says it, the collaboration's stays. */
    Collaboration with(Expectation changed, Instant now) {
        return beside(version, replaced(changed), labels, state == State.PROPOSED ? actedAt : now);
    }

    /** Nothing of the agreement changes, so no version does. */
    Collaboration heardOf(Instant now) {
        return beside(version, expectations, labels, now);
    }

    /** Nothing of the agreement changes, but what belongs to it: whoever looked before looks again. */
    Collaboration touched() {
        return beside(version + 1, expectations, labels, actedAt);
    }

    /** Where it stands and what was signed stay. */
    private Collaboration beside(
            long version, List<Expectation> expectations, @Nullable List<String> labels, Instant actedAt) {
        return new Collaboration(
                id,
                version,
                state,
                kind,
                asking,
                offering,
                proposer,
                turn,
                terms,
                expectations,
                signatures,
                first,
                ending,
                labels,
                actedAt);
    }

    List<Expectation> replaced(Expectation changed) {
        return expectations.stream()
                .map(item -> item.id().equals(changed.id()) ? changed : item)
                .toList();
    }

    private Set<Side> done() {
        return switch (state) {
            case ALIGNING ->
                signatures.stream()
                        .map(Signature::side)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
            case ACTIVE, COMPLETED -> first == null ? Set.of() : Set.of(first);
            case PROPOSED, AGREED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> Set.of();
        };
    }

    private Collaboration next(
            State state,
            @Nullable Side turn,
            Terms terms,
            List<Expectation> expectations,
            List<Signature> signatures,
            @Nullable Side first,
            @Nullable Ending ending,
            Instant now) {
        return new Collaboration(
                id,
                version + 1,
                state,
                kind,
                asking,
                offering,
                proposer,
                turn,
                terms,
                expectations,
                signatures,
                first,
                ending,
                labels,
                now);
    }
}
