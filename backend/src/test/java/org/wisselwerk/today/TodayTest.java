package org.wisselwerk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.listing.Kind;

class TodayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void onlyWhoseTurnItIsAnswers() {
        assertThat(codes(room(State.PROPOSED).turn(Side.ASKING))).containsExactly(Task.Code.ANSWER_PROPOSAL);
        assertThat(codes(room(State.PROPOSED).turn(Side.OFFERING))).isEmpty();
        assertThat(codes(room(State.PROPOSED).turn(Side.ASKING).countered())).containsExactly(Task.Code.ANSWER_COUNTER);
    }

    @Test
    void talksAskForAnswersThenForAgreementThenForASignature() {
        assertThat(codes(room(State.ALIGNING).expectations(3, 0))).containsExactly(Task.Code.FILL_EXPECTATIONS);
        assertThat(codes(room(State.ALIGNING).expectations(1, 2)))
                .containsExactly(Task.Code.SETTLE_DIFFERENCES, Task.Code.FILL_EXPECTATIONS);
        assertThat(codes(room(State.ALIGNING).ready())).containsExactly(Task.Code.SIGN);
        assertThat(codes(room(State.ALIGNING).expectations(0, 2).ready().signed()))
                .isEmpty();
    }

    @Test
    void whatOthersDecideIsNoTaskOfWhoMayOnlyWriteOrRead() {
        assertThat(Stream.of(Task.Code.values()).filter(code -> !isOf(code, true, false)))
                .isEmpty();
        assertThat(Stream.of(Task.Code.values()).filter(code -> isOf(code, false, true)))
                .containsExactly(
                        Task.Code.FILL_EXPECTATIONS,
                        Task.Code.PLAN_VISITS,
                        Task.Code.REPORT_VISIT,
                        Task.Code.CHECK_IN,
                        Task.Code.DISCUSS_FLAGGED,
                        Task.Code.UNREAD_MESSAGES);
        assertThat(Stream.of(Task.Code.values()).filter(code -> isOf(code, false, false)))
                .containsExactly(Task.Code.UNREAD_MESSAGES);
    }

    @Test
    void whatRunsAsksAtItsEndAndWhatIsOverAsksHowItWas() {
        assertThat(codes(room(State.ACTIVE).days(null, TODAY.plusDays(1)))).isEmpty();
        assertThat(codes(room(State.ACTIVE).days(null, TODAY))).containsExactly(Task.Code.CONFIRM_END);
        assertThat(codes(room(State.ACTIVE).turn(Side.ASKING))).containsExactly(Task.Code.CONFIRM_END);
        assertThat(codes(room(State.COMPLETED))).containsExactly(Task.Code.EVALUATE);
        assertThat(codes(room(State.COMPLETED).turn(Side.OFFERING))).isEmpty();
    }

    @Test
    void theMostLateComesFirstAndWhatHasNoDayLast() {
        Task late = task("a", TODAY.minusDays(2));
        Task soon = task("b", TODAY.plusDays(1));
        Task never = task("c", null);
        assertThat(Today.of(List.of(), List.of(never, soon, late), List.of(), TODAY)
                        .tasks())
                .containsExactly(late, soon, never);
    }

    @Test
    void datesWithinTwoWeeksAreShownTheNearestFirst() {
        OpenRoom begins =
                room(State.AGREED).days(TODAY.plusDays(3), TODAY.plusDays(60)).made();
        OpenRoom ends =
                room(State.ACTIVE).days(TODAY.minusDays(20), TODAY.plusDays(1)).made();
        OpenRoom talked = room(State.ALIGNING).days(TODAY.plusDays(2), null).made();
        Day visit = new Day(TODAY.plusDays(1), Day.What.VISIT, ends);
        Day held = new Day(TODAY.minusDays(1), Day.What.VISIT, ends);
        assertThat(Today.of(List.of(begins, ends, talked), List.of(), List.of(visit, held), TODAY)
                        .dates())
                .containsExactly(
                        visit,
                        new Day(TODAY.plusDays(1), Day.What.ENDS, ends),
                        new Day(TODAY.plusDays(3), Day.What.BEGINS, begins));
    }

    private static List<Task.Code> codes(Making making) {
        return RoomTasks.of(making.made(), TODAY).stream().map(Task::code).toList();
    }

    private static boolean isOf(Task.Code code, boolean decides, boolean named) {
        return new Task(code, null, null, "", "", null, 1).isOf(decides, named);
    }

    private static Task task(String title, @Nullable LocalDate until) {
        return new Task(Task.Code.SIGN, null, null, "", title, until, 1);
    }

    private static Making room(State state) {
        return new Making(state, null, false, null, null, 0, 0, false, false);
    }

    /** A room of the asking side in the making. */
    private record Making(
            State state,
            @Nullable Side turn,
            boolean second,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int unanswered,
            int unsettled,
            boolean signable,
            boolean signedBefore) {

        Making turn(Side side) {
            return new Making(state, side, second, from, to, unanswered, unsettled, signable, signedBefore);
        }

        Making countered() {
            return new Making(state, turn, true, from, to, unanswered, unsettled, signable, signedBefore);
        }

        Making days(@Nullable LocalDate first, @Nullable LocalDate last) {
            return new Making(state, turn, second, first, last, unanswered, unsettled, signable, signedBefore);
        }

        Making expectations(int open, int apart) {
            return new Making(state, turn, second, from, to, open, apart, signable, signedBefore);
        }

        Making ready() {
            return new Making(state, turn, second, from, to, unanswered, unsettled, true, signedBefore);
        }

        Making signed() {
            return new Making(state, turn, second, from, to, unanswered, unsettled, signable, true);
        }

        OpenRoom made() {
            return new OpenRoom(
                    new UUID(1, 1),
                    1,
                    state,
                    Side.ASKING,
                    turn,
                    null,
                    second,
                    Kind.INTERNSHIP_PLACE,
                    new UUID(2, 2),
                    "Bedrijf",
                    "Stage",
                    from,
                    to,
                    unanswered,
                    unsettled,
                    signable,
                    signedBefore,
                    0,
                    true,
                    null);
        }
    }
}
