package org.wisselwerk.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.today.Task;

class PaperTasksTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 1);
    private static final LocalDate FROM = LocalDate.of(2027, 2, 1);
    private static final List<Paper> PAPERS = new PaperCatalogue().of(Kind.INTERNSHIP_PLACE);

    @Test
    void beforeBothSignedTheHostIsAskedForWhatSigningWaitsFor() {
        Task task = ofHost(State.ALIGNING, Set.of()).orElseThrow();
        assertThat(task.code()).isEqualTo(Task.Code.ADD_PAPERS);
        assertThat(task.count()).as("the risk analysis").isEqualTo(1);
        assertThat(task.until()).isEqualTo(UNTIL);
        assertThat(ofHost(State.ALIGNING, Set.of("RISK_ANALYSIS"))).isEmpty();
        assertThat(ofSchool(State.ALIGNING, Set.of())).isEmpty();
    }

    @Test
    void onceAgreedEachIsAskedForItsOwnUntilTheFirstDayAndAfterIt() {
        for (State state : List.of(State.AGREED, State.ACTIVE)) {
            Task host = ofHost(state, Set.of("RISK_ANALYSIS")).orElseThrow();
            assertThat(host.count()).as("the welcome").isEqualTo(1);
            assertThat(host.until()).isEqualTo(FROM);
            assertThat(ofHost(state, Set.of()).orElseThrow().count()).isEqualTo(2);
            assertThat(ofHost(state, Set.of("RISK_ANALYSIS", "WELCOME"))).isEmpty();
            assertThat(ofSchool(state, Set.of()).orElseThrow().count())
                    .as("the insurance")
                    .isEqualTo(1);
            assertThat(ofSchool(state, Set.of("ACCIDENT_INSURANCE"))).isEmpty();
        }
    }

    @Test
    void whatIsNotTalkedAboutYetOrIsOverAsksForNothing() {
        for (State state : State.values()) {
            if (state != State.ALIGNING && state != State.AGREED && state != State.ACTIVE) {
                assertThat(ofHost(state, Set.of())).as(state.name()).isEmpty();
            }
        }
    }

    @Test
    void whatEitherMaySayIsAskedOfBoth() {
        List<Paper> papers = new PaperCatalogue().of(Kind.DUAL_LEARNING_PLACE);
        Set<String> there = Set.of("RECOGNITION", "RISK_ANALYSIS", "ACCIDENT_INSURANCE", "TRAINING_PLAN");
        for (boolean school : List.of(true, false)) {
            assertThat(PaperTasks.of(room(State.AGREED, school), papers, there)
                            .orElseThrow()
                            .count())
                    .as("the dual-learning agreement")
                    .isEqualTo(1);
        }
    }

    private static Optional<Task> ofHost(State state, Set<String> there) {
        return PaperTasks.of(room(state, false), PAPERS, there);
    }

    private static Optional<Task> ofSchool(State state, Set<String> there) {
        return PaperTasks.of(room(state, true), PAPERS, there);
    }

    private static OpenRoom room(State state, boolean school) {
        return new OpenRoom(
                new UUID(1, 1),
                1,
                state,
                school ? Side.ASKING : Side.OFFERING,
                null,
                UNTIL,
                false,
                Kind.INTERNSHIP_PLACE,
                new UUID(2, 2),
                "De andere",
                "Stage",
                FROM,
                null,
                0,
                0,
                false,
                true,
                0,
                school,
                null);
    }
}
