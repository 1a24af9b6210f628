package org.wisselwerk.collaboration;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.listing.Period;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Ids;

/** Brings in collaborations as if they had been lived here, by the same rules as all others: for demonstrations. */
@Singleton
public class PastCollaborations {

    /** How far it came by itself; what follows is up to the clock. */
    public enum Fate {
        UNANSWERED,
        DECLINED,
        TALKED,
        AGREED
    }

    /**
     * One to bring in.
     *
     * @param answered how long after the proposal the other side answered
     * @param signed how long after that both had signed
     * @param words the common words for every theme, for one that was agreed
     * @param actor the account that is said to have done it all
     */
    public record Past(
            UUID proposer,
            UUID listing,
            int places,
            Period period,
            Instant proposed,
            Duration answered,
            Duration signed,
            Fate fate,
            Map<ExpectationTheme, String> words,
            UUID actor) {}

    private final CollaborationStore store;
    private final PlacesOf places;
    private final Listings listings;
    private final Organisations organisations;
    private final Templates templates;
    private final SkillsOf skills;
    private final Reasons reasons;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    PastCollaborations(
            CollaborationStore store,
            PlacesOf places,
            Listings listings,
            Organisations organisations,
            Templates templates,
            SkillsOf skills,
            Reasons reasons,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.places = places;
        this.listings = listings;
        this.organisations = organisations;
        this.templates = templates;
        this.skills = skills;
        this.reasons = reasons;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return its id, empty when the rules refuse it; then nothing is written */
    public Optional<UUID> bring(Past past) {
        return Objects.requireNonNull(transactions.executeWrite(status -> {
            List<Listing> locked = listings.lock(List.of(past.listing()));
            Stored stored = locked.isEmpty() ? null : proposed(past, locked);
            if (stored == null) {
                return Optional.<UUID>empty();
            }
            Life life = new Life(stored, locked, past.actor());
            live(life, past);
            return Optional.of(stored.collaboration().id());
        }));
    }

    private void live(Life life, Past past) {
        Moment answer = Moment.of(past.proposed().plus(past.answered()));
        Side other = life.now.collaboration().proposer().other();
        switch (past.fate()) {
            case UNANSWERED -> {}
            case DECLINED ->
                life.act(
                        answer,
                        c -> Answering.decline(
                                c,
                                other,
                                reasons.of(Transition.DECLINE, c.kind(), c.state())
                                        .getFirst()
                                        .code(),
                                null,
                                reasons,
                                answer));
            case TALKED -> {
                life.act(answer, c -> Answering.accept(c, other, answer));
                life.act(answer, c -> ExampleAnswers.answered(c, answer));
            }
            case AGREED -> {
                life.act(answer, c -> Answering.accept(c, other, answer));
                Moment signing = Moment.of(answer.now().plus(past.signed()));
                life.act(signing, c -> agreed(c, past, life.locked, signing));
            }
        }
        life.letTheClockRun();
    }

    private @Nullable Stored proposed(Past past, List<Listing> locked) {
        Listing listing = locked.getFirst();
        Map<UUID, Organisation> both = organisations.byIds(List.of(past.proposer(), listing.organisationId()));
        Proposing.Subject subject = new Proposing.Subject(
                listing.id(),
                listing.organisationId(),
                listing.direction(),
                listing.kind(),
                listing.state() == ListingState.PUBLISHED,
                Objects.requireNonNull(both.get(listing.organisationId())).claimed(),
                PlacesOf.free(listing, past.period(), PlacesOf.forEver(locked)));
        Moment moment = Moment.of(past.proposed());
        Proposing.Proposal proposal = new Proposing.Proposal(
                ids.next(),
                past.proposer(),
                both.values().stream().allMatch(Organisation::verified),
                subject,
                null,
                store.open(past.proposer(), listing.organisationId(), List.of(listing.id()), past.period())
                        .orElse(null),
                past.places(),
                past.period());
        List<Expectation> expectations = templates.fresh(listing.kind(), skills.of(locked), ids::next);
        return switch (Proposing.propose(proposal, expectations, moment)) {
            case Decision.Refused _ -> null;
            case Decision.Made made ->
                store.add(
                        made,
                        new CollaborationRow.Setting(null, listing.province(), listing.sectors(), moment.now()),
                        past.actor(),
                        moment);
        };
    }

    private Decision agreed(Collaboration start, Past past, List<Listing> locked, Moment moment) {
        Decision decision = ExampleAnswers.answered(start, moment);
        for (Expectation item : start.openRequirements()) {
            String said = Objects.requireNonNull(past.words().get(item.item().theme()));
            Answer words = ExampleAnswers.agreed(item).orElse(Answer.words(said));
            decision = decision.then(c -> Aligning.word(c, c.proposer(), find(c, item), words, moment));
            for (Side side : Side.values()) {
                decision = decision.then(c ->
                        Aligning.accept(c, side, find(c, item), find(c, item).agreedVersion(), moment));
            }
        }
        Set<UUID> verified =
                Set.of(start.asking().organisation(), start.offering().organisation());
        for (Side side : Side.values()) {
            decision = decision.then(c -> Signing.sign(
                    c,
                    side,
                    new Signing.Seen(c.terms().revision(), RevisionText.of(c).sha256(), past.actor()),
                    verified,
                    List.of(),
                    places.rooms(locked, c.terms()),
                    moment));
        }
        return decision;
    }

    private static Expectation find(Collaboration c, Expectation item) {
        return c.expectation(item.id()).orElseThrow();
    }

    private interface Deciding {
        Decision decide(Collaboration collaboration);
    }

    /** A collaboration that grows, moment after moment, up to the present. */
    private final class Life {

        private final List<Listing> locked;
        private final UUID actor;
        private Stored now;

        Life(Stored now, List<Listing> locked, UUID actor) {
            this.now = now;
            this.locked = locked;
            this.actor = actor;
        }

        /** What lies in the future, or is refused, does not happen. */
        void act(Moment moment, Deciding deciding) {
            if (moment.now().isBefore(clock.instant())
                    && deciding.decide(now.collaboration()) instanceof Decision.Made made) {
                save(made, actor, moment);
            }
        }

        /** On the days on which it was due, in the morning. */
        void letTheClockRun() {
            LocalDate due = Timing.dueOn(now.collaboration());
            LocalDate today = Moment.of(clock).today();
            while (due != null && due.isBefore(today)) {
                LocalDate acted = BelgianTime.day(now.collaboration().actedAt());
                Instant morning = (due.isBefore(acted) ? acted : due)
                        .atTime(6, 0)
                        .atZone(BelgianTime.ZONE)
                        .toInstant();
                Moment moment = Moment.of(
                        morning.isBefore(now.collaboration().actedAt())
                                ? now.collaboration().actedAt()
                                : morning);
                if (!(Timing.advance(now.collaboration(), moment) instanceof Decision.Made made)
                        || made.steps().isEmpty()) {
                    return;
                }
                save(made, null, moment);
                due = Timing.dueOn(now.collaboration());
            }
        }

        private void save(Decision.Made made, @Nullable UUID by, Moment moment) {
            Collaboration before = now.collaboration();
            now = store.save(now, made, by, moment);
            places.keep(before, now.collaboration(), locked, by);
        }
    }
}
