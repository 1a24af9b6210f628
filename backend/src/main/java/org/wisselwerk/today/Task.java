package org.wisselwerk.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.OpenRoom;

/**
 * One thing that somebody had best do.
 *
 * @param code what; the interface has its words
 * @param collaboration in which, null where it is about something else
 * @param subject what it is about else: a listing; null for a collaboration
 * @param other the name of the other side, empty without one
 * @param title of the listing
 * @param until the last good day, null where none is
 * @param count how many things in one, at least 1
 */
public record Task(
        Code code,
        @Nullable UUID collaboration,
        @Nullable UUID subject,
        String other,
        String title,
        @Nullable LocalDate until,
        int count) {

    /** Without a day comes last, then what asks most. */
    public static final Comparator<Task> MOST_LATE = Comparator.comparing(
                    Task::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::code)
            .thenComparing(Task::other)
            .thenComparing(task -> String.valueOf(task.collaboration()));

    /** What a collaboration asks of the side that looks. */
    public static Task in(OpenRoom room, Code code, @Nullable LocalDate until, int count) {
        return new Task(code, room.id(), null, room.other(), room.title(), until, count);
    }

    /** Its last good day is past. */
    public boolean late(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** Who can do something: for others it is no task. */
    enum Whose {
        /** Coordinators of the side. */
        WHO_DECIDES,
        /** They, and who is named in the collaboration. */
        WHO_WRITES,
        /** Everybody who may look. */
        WHO_READS
    }

    /** In the order in which tasks of the same day stand. */
    public enum Code {
        ANSWER_PROPOSAL(Whose.WHO_DECIDES),
        ANSWER_COUNTER(Whose.WHO_DECIDES),
        SIGN(Whose.WHO_DECIDES),
        SETTLE_DIFFERENCES(Whose.WHO_DECIDES),
        FILL_EXPECTATIONS(Whose.WHO_WRITES),
        ADD_PAPERS(Whose.WHO_DECIDES),
        PLAN_VISITS(Whose.WHO_WRITES),
        REPORT_VISIT(Whose.WHO_WRITES),
        CHECK_IN(Whose.WHO_WRITES),
        DISCUSS_FLAGGED(Whose.WHO_WRITES),
        EVALUATE(Whose.WHO_DECIDES),
        RENEW(Whose.WHO_DECIDES),
        UNREAD_MESSAGES(Whose.WHO_READS),
        CONFIRM_END(Whose.WHO_DECIDES),
        LISTING_ENDS(Whose.WHO_DECIDES),
        SAY_WHY_UNMET(Whose.WHO_DECIDES);

        private final Whose whose;

        Code(Whose whose) {
            this.whose = whose;
        }
    }

    /**
     * Whether it is a task of somebody.
     *
     * @param decides for the side that sees it
     * @param named in the collaboration, for that side
     */
    boolean isOf(boolean decides, boolean named) {
        return switch (code.whose) {
            case WHO_DECIDES -> decides;
            case WHO_WRITES -> decides || named;
            case WHO_READS -> true;
        };
    }
}
