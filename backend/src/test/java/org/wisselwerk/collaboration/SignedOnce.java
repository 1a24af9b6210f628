package org.wisselwerk.collaboration;

import static org.wisselwerk.collaboration.People.TODAY;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.testing.RunningApplication;

/**
 * Collaborations that wait for nothing but the second signature: made by the very decisions that forty requests would
 * lead to, and kept by the same store, in two transactions.
 */
final class SignedOnce {

    private static final Answer WORDS = Answer.words("Elke vrijdag een bericht.");

    private final CollaborationStore store = RunningApplication.bean(CollaborationStore.class);
    private final Ids ids = RunningApplication.bean(Ids.class);
    private final Moment moment = Moment.of(RunningApplication.bean(Clock.class));
    private final Person company;
    private final UUID companyAccount;

    /** @param company whose offer it is about */
    SignedOnce(Person company) {
        this.company = company;
        this.companyAccount = account(company);
    }

    static UUID account(Person person) {
        return UUID.fromString(
                person.get("/api/session").body().at("/account/id").asText());
    }

    /**
     * On one place of each listing.
     *
     * @param account of the school
     * @param first the side that has signed
     */
    UUID make(Person school, UUID account, UUID need, UUID offer, Period period, Side first) {
        Proposing.Proposal proposal = new Proposing.Proposal(
                ids.next(),
                school.organisation(),
                true,
                subject(offer, company, Direction.OFFER),
                subject(need, school, Direction.NEED),
                null,
                1,
                period);
        Decision.Made proposed = (Decision.Made) Proposing.propose(
                proposal, Fixture.TEMPLATES.fresh(Kind.INTERNSHIP_PLACE, List.of(), ids::next), moment);
        CollaborationRow.Setting setting =
                new CollaborationRow.Setting("Past dit voor jullie?", null, List.of(), moment.now());
        CollaborationStore.Stored stored = written(() -> store.add(proposed, setting, account, moment));
        Decision.Made signed = signed(proposed.collaboration(), first, first == Side.ASKING ? account : companyAccount);
        written(() -> store.save(stored, signed, account, moment));
        UUID id = proposed.collaboration().id();
        company.put("/api/collaborations/" + id + "/papers/RISK_ANALYSIS", null, Map.of("day", TODAY.toString()))
                .plain()
                .expect(200);
        return id;
    }

    private static Proposing.Subject subject(UUID listing, Person owner, Direction direction) {
        return new Proposing.Subject(
                listing, owner.organisation(), direction, Kind.INTERNSHIP_PLACE, true, true, Integer.MAX_VALUE);
    }

    private Decision.Made signed(Collaboration proposed, Side first, UUID by) {
        Decision decision = Answering.accept(proposed, Side.OFFERING, moment);
        for (Expectation fresh : proposed.expectations()) {
            decision = decision.then(c -> Aligning.word(c, Side.ASKING, item(c, fresh), WORDS, moment));
            for (Side side : Side.values()) {
                decision = decision.then(c ->
                        Aligning.accept(c, side, item(c, fresh), item(c, fresh).agreedVersion(), moment));
            }
        }
        Decision last = decision.then(c -> Signing.sign(
                c,
                first,
                new Signing.Seen(c.terms().revision(), RevisionText.of(c).sha256(), by),
                Set.of(c.asking().organisation(), c.offering().organisation()),
                List.of(),
                List.of(),
                moment));
        return switch (last) {
            case Decision.Made made -> made;
            case Decision.Refused(Obstacle why) -> throw new AssertionError("refused: " + why);
        };
    }

    private static Expectation item(Collaboration c, Expectation fresh) {
        return c.expectation(fresh.id()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static CollaborationStore.Stored written(java.util.function.Supplier<CollaborationStore.Stored> write) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        return Retry.onConflict(() -> Objects.requireNonNull(transactions.executeWrite(status -> write.get())));
    }
}
