package org.wisselwerk.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.BelgianTime;

/** Collaborations in every state, made by the decisions themselves. */
final class Fixture {

    static final UUID SCHOOL = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID COMPANY = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final UUID OFFER = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    static final UUID NEED = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    static final UUID SOMEONE = UUID.fromString("00000000-0000-7000-8000-0000000000ff");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Moment NOW = on(TODAY);
    static final Period SPRING = new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 26));
    static final Reasons REASONS = Reasons.load();
    static final Templates TEMPLATES = Templates.load();
    static final Words WORDS = new Words("Hoe?", "How?", "Comment ?");
    /** As they were copied before there were forms: answered in words. */
    static final List<Expectation.Item> ITEMS = List.of(
            item("CONTACT_RHYTHM", ExpectationTheme.COMMUNICATION, new Form.Text()),
            item("GUIDANCE_HOURS", ExpectationTheme.GUIDANCE, new Form.Text()),
            item("COMPETENCE_LEVELS", ExpectationTheme.KNOWLEDGE_AND_SKILLS, new Form.Text()));

    private Fixture() {}

    static Moment on(LocalDate day) {
        return Moment.of(at(day));
    }

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BelgianTime.ZONE).toInstant();
    }

    static Proposing.Subject offer(@Nullable Integer free) {
        return new Proposing.Subject(OFFER, COMPANY, Direction.OFFER, Kind.INTERNSHIP_PLACE, true, true, free);
    }

    static Proposing.Subject need() {
        return new Proposing.Subject(NEED, SCHOOL, Direction.NEED, Kind.INTERNSHIP_PLACE, true, true, 5);
    }

    static Proposing.Proposal proposal() {
        return new Proposing.Proposal(new UUID(7, 7), SCHOOL, true, offer(3), null, null, 2, SPRING);
    }

    static Collaboration proposed() {
        return made(Proposing.propose(proposal(), fresh(ITEMS), NOW));
    }

    static Expectation.Item item(String code, ExpectationTheme theme, Form form) {
        return new Expectation.Item(code, theme, true, new Question(WORDS, WORDS, WORDS, form));
    }

    static List<Expectation> fresh(List<Expectation.Item> items) {
        Counting ids = new Counting();
        return items.stream().map(item -> Expectation.fresh(ids.get(), item)).toList();
    }

    static Collaboration aligning() {
        return made(Answering.accept(proposed(), Side.OFFERING, NOW));
    }

    static Collaboration aligned() {
        Collaboration c = aligning();
        for (Expectation item : c.expectations()) {
            c = made(Aligning.word(c, Side.ASKING, item, Answer.words("elke vrijdag"), NOW));
            for (Side side : Side.values()) {
                Expectation worded = c.expectation(item.id()).orElseThrow();
                c = made(Aligning.accept(c, side, worded, worded.agreedVersion(), NOW));
            }
        }
        return c;
    }

    static Decision sign(Collaboration c, Side side, Moment moment) {
        Signing.Seen seen =
                new Signing.Seen(c.terms().revision(), RevisionText.of(c).sha256(), SOMEONE);
        return Signing.sign(
                c, side, seen, Set.of(SCHOOL, COMPANY), List.of(), List.of(new Signing.Room(OFFER, 3, false)), moment);
    }

    static Collaboration agreed() {
        return made(sign(made(sign(aligned(), Side.ASKING, NOW)), Side.OFFERING, NOW));
    }

    static Collaboration active() {
        return made(Timing.advance(agreed(), on(LocalDate.of(2027, 2, 1))));
    }

    static Collaboration completed() {
        Moment moment = on(LocalDate.of(2027, 3, 1));
        return made(Running.complete(made(Running.complete(active(), Side.ASKING, moment)), Side.OFFERING, moment));
    }

    static Collaboration made(Decision decision) {
        return switch (decision) {
            case Decision.Made made -> made.collaboration();
            case Decision.Refused(Obstacle why) -> throw new AssertionError("refused: " + why);
        };
    }

    static String refusal(Decision decision) {
        return switch (decision) {
            case Decision.Made made -> "made " + made.steps();
            case Decision.Refused(Obstacle why) -> why.code();
        };
    }

    /** Ids in a fixed order. */
    static final class Counting implements java.util.function.Supplier<UUID> {

        private long last;

        @Override
        public UUID get() {
            last++;
            return new UUID(9, last);
        }
    }
}
