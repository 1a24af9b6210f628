package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Commitment;
import org.wisselwerk.listing.FreePlaces;
import org.wisselwerk.listing.Period;

/** What must hold after every step of any history. */
class HistoriesTest {

    private static final Period EVER = new Period(null, null);

    @Test
    void noPlaceIsGivenTwice() {
        always((world, as) -> world.places.stream()
                .filter(place -> place.places() != null)
                .forEach(place -> assertThat(FreePlaces.highest(EVER, held(world, place.id())))
                        .as(as)
                        .isLessThanOrEqualTo(place.places())));
    }

    @Test
    void noPlaceIsLost() {
        always((world, as) -> world.places.forEach(place -> {
            List<Commitment> owed = world.collaborations.values().stream()
                    .filter(c -> c.listings().contains(place.id()))
                    .flatMap(c -> Hold.of(c, world.forEver(c)).stream()
                            .map(hold -> new Commitment(place.id(), c.id(), hold.period(), hold.places())))
                    .toList();
            assertThat(held(world, place.id())).as(as).containsExactlyInAnyOrderElementsOf(owed);
        }));
    }

    @Test
    void everySignatureIsUnderTheRevisionThatStandsThere() {
        always((world, as) -> world.collaborations.values().forEach(c -> {
            String sha256 = RevisionText.of(c).sha256();
            assertThat(c.signatures())
                    .as(as)
                    .allMatch(signature -> signature.revision() == c.terms().revision()
                            && signature.sha256().equals(sha256));
        }));
    }

    @Test
    void whatIsAgreedWasSignedByBothAndAligned() {
        Set<State> after = Set.of(State.AGREED, State.ACTIVE, State.COMPLETED, State.EVALUATED, State.TERMINATED);
        always((world, as) -> world.collaborations.values().stream()
                .filter(c -> after.contains(c.state()))
                .forEach(c -> {
                    assertThat(c.signatures())
                            .as(as)
                            .extracting(Signature::side)
                            .containsExactlyInAnyOrder(Side.values());
                    assertThat(c.openRequirements()).as(as).isEmpty();
                }));
    }

    @Test
    void theHistoryReplaysToTheSameState() {
        atTheEnd((world, as) -> world.collaborations.forEach((id, c) ->
                assertThat(Outline.replayed(world.histories.get(id))).as(as).isEqualTo(Outline.of(c))));
    }

    @Test
    void theSameActsLeadToTheSameCollaboration() {
        atTheEnd((world, as) -> world.collaborations.forEach((id, c) -> {
            Collaboration again = world.births.get(id);
            for (World.Act act : world.acts.get(id)) {
                again = Fixture.made(act.decide().apply(again, world));
            }
            assertThat(again).as(as).isEqualTo(c);
        }));
    }

    /** Few get to the end, so however many it takes. */
    @Test
    void theRandomHistoriesReachEveryState() {
        Set<State> seen = EnumSet.noneOf(State.class);
        for (int i = 0; i < 50 && seen.size() < State.values().length; i++) {
            atTheEnd((world, as) -> world.collaborations.values().forEach(c -> seen.add(c.state())));
        }
        assertThat(seen).containsOnly(State.values());
    }

    private interface Law {
        void check(World world, String as);
    }

    private static void always(Law law) {
        run(20, 400, law, world -> {});
    }

    private static void atTheEnd(Law law) {
        run(60, 400, (world, as) -> {}, world -> law.check(world, "the end"));
    }

    private static void run(int worlds, int steps, Law law, Consumer<World> end) {
        long seed = System.nanoTime();
        for (int i = 0; i < worlds; i++) {
            World world = new World(seed + i);
            try {
                for (int step = 0; step < steps; step++) {
                    world.step();
                    law.check(world, "step " + step);
                }
                end.accept(world);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + (seed + i), e);
            }
        }
    }

    private static List<Commitment> held(World world, java.util.UUID listing) {
        return world.ledger.values().stream()
                .flatMap(List::stream)
                .filter(commitment -> commitment.listing().equals(listing))
                .collect(Collectors.toList());
    }
}
