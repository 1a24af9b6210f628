package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;

/** Reads what requests about visits say. */
@Singleton
class VisitInput {

    static final int MAX_ANSWER = 600;
    static final int MAX_LABEL = 20;

    private static final int MOST_SLOTS = 5;
    private static final int SLOT_LENGTH = 40;
    private static final int MAX_PLACE = 200;
    private static final int MAX_WHO = 300;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final int USUAL = 60;
    private static final Duration FURTHEST = Duration.ofDays(730);

    private final Clock clock;

    VisitInput(Clock clock) {
        this.clock = clock;
    }

    /** What a pupil said. */
    record Pupil(
            String label,
            @Nullable String learned,
            @Nullable String needs,
            boolean shared) {}

    /** Moments are clock times in Brussels, {@code 2027-03-04T14:30}. */
    WriteVisit.Draft draft(@Nullable String body) {
        Input input = Input.body(body);
        List<Instant> slots = slots(input);
        Integer minutes = input.integer("minutes", SHORTEST, LONGEST);
        String place = input.requiredText("place", MAX_PLACE);
        String who = input.text("who", MAX_WHO);
        input.check();
        return new WriteVisit.Draft(slots, minutes == null ? USUAL : minutes, place, who);
    }

    /** One of the moments, as the server gave it. */
    Instant slot(@Nullable String body) {
        Input input = Input.body(body);
        String text = input.requiredText("slot", SLOT_LENGTH);
        Instant slot = null;
        try {
            slot = text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            input.fail("slot", "no-such-time");
        }
        input.check();
        return Objects.requireNonNull(slot);
    }

    VisitRow.Report report(@Nullable String body) {
        Input input = Input.body(body);
        VisitRow.Report report = new VisitRow.Report(
                input.text("present", MAX_ANSWER),
                input.text("wentWell", MAX_ANSWER),
                input.text("toImprove", MAX_ANSWER),
                input.text("agreed", MAX_ANSWER));
        if (report.empty() && input.errors().isEmpty()) {
            input.fail("wentWell", "required");
        }
        input.check();
        return report;
    }

    Pupil pupil(@Nullable String body) {
        Input input = Input.body(body);
        Pupil pupil = new Pupil(
                input.requiredText("label", MAX_LABEL),
                input.text("learned", MAX_ANSWER),
                input.text("needs", MAX_ANSWER),
                Boolean.TRUE.equals(input.bool("shared")));
        input.check();
        return pupil;
    }

    private List<Instant> slots(Input input) {
        List<String> sent = input.texts("slots", MOST_SLOTS, SLOT_LENGTH);
        List<Instant> slots = new ArrayList<>();
        Instant now = clock.instant();
        for (int i = 0; i < sent.size(); i++) {
            String field = "slots/" + i;
            Instant slot = ClockTime.instant(sent.get(i)).orElse(null);
            if (slot == null) {
                input.fail(field, "no-such-time");
            } else if (!slot.isAfter(now) || slot.isAfter(now.plus(FURTHEST))) {
                input.fail(field, "not-in-the-future");
            } else {
                slots.add(slot);
            }
        }
        if (sent.isEmpty() && input.errors().isEmpty()) {
            input.fail("slots", "required");
        }
        return slots.stream().distinct().sorted().toList();
    }
}
