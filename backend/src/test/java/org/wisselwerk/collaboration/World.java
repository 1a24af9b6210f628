package org.wisselwerk.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Commitment;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.FreePlaces;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;

/** Some organisations that propose, talk, sign, stop and let time pass at random, by the rules and a seed. */
final class World {

    record Place(
            UUID id,
            UUID organisation,
            Direction direction,
            @Nullable Integer places,
            boolean forEver) {}

    /** Something that was done to one collaboration, with the moment and the free places it saw. */
    record Act(String name, BiFunction<Collaboration, World, Decision> decide) {}

    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final List<Kind> KINDS = List.of(Kind.values());

    final Map<UUID, Collaboration> collaborations = new HashMap<>();
    final Map<UUID, List<Step>> histories = new HashMap<>();
    final Map<UUID, List<Act>> acts = new HashMap<>();
    final Map<UUID, Collaboration> births = new HashMap<>();
    final Map<UUID, List<Commitment>> ledger = new HashMap<>();
    final List<Place> places;
    final Random random;
    int made;
    int refused;
    private LocalDate today = START;
    private long lastId;

    World(long seed) {
        random = new Random(seed);
        places = List.of(
                new Place(new UUID(1, 1), new UUID(5, 1), Direction.OFFER, 2, false),
                new Place(new UUID(1, 2), new UUID(5, 1), Direction.OFFER, 3, true),
                new Place(new UUID(1, 3), new UUID(5, 2), Direction.OFFER, null, false),
                new Place(new UUID(1, 4), new UUID(5, 3), Direction.NEED, 3, false),
                new Place(new UUID(1, 5), new UUID(5, 4), Direction.NEED, 1, false));
    }

    void step() {
        int dice = random.nextInt(20);
        if (dice == 0) {
            today = today.plusDays(1 + random.nextInt(4));
            Moment moment = moment(today);
            collaborations.keySet().stream()
                    .sorted()
                    .forEach(id -> act(id, new Act("clock", (c, world) -> Timing.advance(c, moment))));
        } else if (dice < 4 || collaborations.isEmpty()) {
            propose();
        } else {
            List<UUID> ids = lively();
            act(ids.get(random.nextInt(ids.size())), anyAct());
        }
    }

    /** Free places over what the collaboration would hold, as it is now in the ledger. */
    @Nullable
    Integer free(Place place, Period period, boolean forEver) {
        return FreePlaces.in(
                place.places(),
                forEver ? new Period(null, null) : period,
                ledger.values().stream()
                        .flatMap(List::stream)
                        .filter(commitment -> commitment.listing().equals(place.id()))
                        .toList());
    }

    Place place(UUID id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    boolean forEver(Collaboration c) {
        return c.listings().stream().anyMatch(id -> place(id).forEver());
    }

    /** Mostly those that are not over; an ended one must refuse, so it is tried too. */
    private List<UUID> lively() {
        List<UUID> open = collaborations.values().stream()
                .filter(c -> c.state().open() || c.state() == State.COMPLETED)
                .map(Collaboration::id)
                .sorted()
                .toList();
        return open.isEmpty() || random.nextInt(20) == 0
                ? collaborations.keySet().stream().sorted().toList()
                : open;
    }

    private void propose() {
        Place listing = places.get(random.nextInt(places.size()));
        Place own = random.nextBoolean() ? places.get(random.nextInt(places.size())) : null;
        UUID proposer = own == null ? new UUID(5, 1 + random.nextInt(5)) : own.organisation();
        Period period = anyPeriod();
        boolean forEver = listing.forEver() || (own != null && own.forEver());
        UUID id = new UUID(6, ++lastId);
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Proposing.Proposal proposal = new Proposing.Proposal(
                id,
                proposer,
                random.nextInt(10) > 0,
                subject(listing, kind, period, forEver),
                own == null ? null : subject(own, kind, period, forEver),
                null,
                1 + random.nextInt(2),
                period);
        List<Expectation> expectations =
                Fixture.TEMPLATES.fresh(kind, List.of(), () -> new UUID(id.getLeastSignificantBits(), ++lastId));
        if (Proposing.propose(proposal, expectations, moment(today)) instanceof Decision.Made birth) {
            births.put(id, birth.collaboration());
            acts.put(id, new ArrayList<>());
            histories.put(id, new ArrayList<>());
            keep(birth);
        } else {
            refused++;
        }
    }

    private Proposing.Subject subject(Place place, Kind kind, Period period, boolean forEver) {
        return new Proposing.Subject(
                place.id(), place.organisation(), place.direction(), kind, true, true, free(place, period, forEver));
    }

    private void act(UUID id, Act act) {
        Collaboration before = collaborations.get(id);
        if (act.decide().apply(before, this) instanceof Decision.Made done) {
            acts.get(id).add(act);
            keep(done);
        } else {
            refused++;
        }
    }

    private void keep(Decision.Made done) {
        made++;
        Collaboration c = done.collaboration();
        collaborations.put(c.id(), c);
        histories.get(c.id()).addAll(done.steps());
        ledger.put(
                c.id(),
                Hold.of(c, forEver(c)).stream()
                        .flatMap(hold -> c.listings().stream()
                                .map(listing -> new Commitment(listing, c.id(), hold.period(), hold.places())))
                        .toList());
    }

    private Act anyAct() {
        Side side = Side.values()[random.nextInt(2)];
        Moment moment = moment(today);
        Period period = anyPeriod();
        int number = 1 + random.nextInt(2);
        int item = random.nextInt(3);
        String words = "w" + random.nextInt(3);
        int said = random.nextInt(6);
        return switch (random.nextInt(17)) {
            case 0 ->
                new Act(
                        "counter",
                        (c, world) -> Answering.counter(c, side, anyChange(c, number, period, said), moment));
            case 1, 2, 3 -> new Act("accept", (c, world) -> Answering.accept(c, side, moment));
            case 4 ->
                random.nextInt(3) > 0
                        ? new Act("clock", (c, world) -> Timing.advance(c, moment))
                        : new Act(
                                "decline",
                                (c, world) -> Answering.decline(c, side, "OTHER", words, Fixture.REASONS, moment));
            case 5 ->
                random.nextInt(3) > 0
                        ? signing(side, moment)
                        : new Act(
                                "withdraw",
                                (c, world) -> Answering.withdraw(c, side, "OTHER", null, Fixture.REASONS, moment));
            case 6 ->
                new Act("revise", (c, world) -> Aligning.revise(c, side, anyChange(c, number, period, said), moment));
            case 7 ->
                new Act("answer", (c, world) -> Aligning.answer(c, side, item(c, item), Answer.words(words), moment));
            case 8 -> new Act("word", (c, world) -> Aligning.word(c, side, item(c, item), Answer.words(words), moment));
            case 9, 10 -> new Act("align", (c, world) -> alignAll(c, moment));
            case 11, 12, 13 -> signing(side, moment);
            case 14 ->
                new Act(
                        "name",
                        (c, world) -> Naming.change(
                                c,
                                side,
                                List.of(new NamedPerson(new UUID(8, number), side, PersonRole.MENTOR)),
                                moment));
            case 15 -> new Act("complete", (c, world) -> Running.complete(c, side, moment));
            default ->
                random.nextBoolean()
                        ? new Act("evaluate", (c, world) -> Running.evaluate(c, side, moment))
                        : new Act(
                                "terminate",
                                (c, world) -> Running.terminate(c, side, "OTHER", words, Fixture.REASONS, moment));
        };
    }

    /** Signs what the signer saw some time ago, which is sometimes no longer what stands there. */
    private Act signing(Side side, Moment moment) {
        boolean stale = random.nextInt(4) == 0;
        Map<UUID, List<Signing.Room>> seenRooms = new HashMap<>();
        return new Act("sign", (c, world) -> {
            int revision =
                    stale ? Math.max(1, c.terms().revision() - 1) : c.terms().revision();
            Set<UUID> verified = new HashSet<>(
                    List.of(c.asking().organisation(), c.offering().organisation()));
            List<Signing.Room> rooms = seenRooms.computeIfAbsent(
                    c.id(),
                    id -> c.listings().stream()
                            .map(listing -> new Signing.Room(
                                    listing,
                                    world.free(world.place(listing), c.terms().period(), world.forEver(c)),
                                    false))
                            .toList());
            Signing.Seen seen = new Signing.Seen(revision, RevisionText.of(c).sha256(), Fixture.SOMEONE);
            return Signing.sign(c, side, seen, verified, List.of(), rooms, moment);
        });
    }

    /** Other places and days, or something else that the terms say. */
    private static TermsChange anyChange(Collaboration c, int number, Period period, int said) {
        return switch (said) {
            case 0 -> TermsChange.members(Map.of("place", "atelier " + number), c.kind(), true);
            case 1 -> TermsChange.members(Map.of("weekdays", List.of("MON", "FRI")), c.kind(), true);
            case 2 -> TermsChange.members(Map.of("hoursPerWeek", 30 + number), c.kind(), true);
            default -> TermsChange.to(number, period);
        };
    }

    private static Decision alignAll(Collaboration c, Moment moment) {
        Decision decision = Decision.made(c);
        for (Expectation item : c.expectations()) {
            Answer words = item.agreed() == null ? Answer.words("samen") : item.agreed();
            decision = decision.then(now -> Aligning.word(now, Side.ASKING, find(now, item), words, moment));
            for (Side side : Side.values()) {
                decision = decision.then(now -> Aligning.accept(
                        now, side, find(now, item), find(now, item).agreedVersion(), moment));
            }
        }
        return decision;
    }

    private static Expectation find(Collaboration c, Expectation item) {
        return c.expectation(item.id()).orElseThrow();
    }

    private static Expectation item(Collaboration c, int index) {
        return c.expectations().get(index);
    }

    private Period anyPeriod() {
        LocalDate from = today.plusDays(random.nextInt(25) - 3);
        return new Period(
                random.nextInt(8) == 0 ? null : from,
                random.nextInt(8) == 0 ? null : from.plusDays(random.nextInt(30)));
    }

    private static Moment moment(LocalDate day) {
        return Fixture.on(day);
    }
}
