package org.wisselwerk.today;

import java.time.LocalDate;
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

    /** What a collaboration asks of the side that looks. */
    public static Task in(OpenRoom room, Code code, @Nullable LocalDate until, int count) {
        return new Task(code, room.id(), null, room.other(), room.title(), until, count);
    }

    /** In the order in which tasks of the same day stand. */
    public enum Code {
        ANSWER_PROPOSAL,
        ANSWER_COUNTER,
        SIGN,
        SETTLE_DIFFERENCES,
        FILL_EXPECTATIONS,
        ADD_PAPERS,
        PLAN_VISITS,
        REPORT_VISIT,
        CHECK_IN,
        EVALUATE,
        RENEW,
        UNREAD_MESSAGES,
        CONFIRM_END,
        LISTING_ENDS,
        SAY_WHY_UNMET
    }
}
