package org.wisselwerk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wisselwerk.calendar.CalendarEvent.When;

/** What is written, read by a parser that others use. */
class CalendarTextTest {

    private static final Instant CHANGED = Instant.parse("2026-11-23T10:15:30Z");
    private static final String TITLE = "Stage; lassen, \\ fraisen\nen 🙂 " + "é".repeat(120);

    @Test
    void aParserFindsNothingWrongAndReadsWhatWasMeant() {
        ICalendar calendar = read(
                event(
                        "visit-1@wisselwerk",
                        new When.Time(Instant.parse("2027-03-28T00:30:00Z"), Instant.parse("2027-03-28T01:30:00Z"))),
                event("end-1@wisselwerk", new When.Day(LocalDate.of(2028, 2, 29))));
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(() -> calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
        VEvent visit = calendar.getEvents().getFirst();
        assertThat(visit.getUid().getValue()).isEqualTo("visit-1@wisselwerk");
        assertThat(visit.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(visit.getSequence().getValue()).isEqualTo(3);
        assertThat(visit.getDateTimeStamp().getValue().toInstant()).isEqualTo(CHANGED);
        assertThat(visit.getDateStart().getValue().toInstant()).isEqualTo("2027-03-28T00:30:00Z");
        assertThat(visit.getDateEnd().getValue().toInstant()).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(visit.getDateStart().getValue().hasTime()).isTrue();
    }

    @Test
    void aWholeDayEndsBeforeTheNext() {
        String text = CalendarText.of("Wisselwerk", List.of(event("a", new When.Day(LocalDate.of(2028, 2, 29)))));
        assertThat(text).contains("DTSTART;VALUE=DATE:20280229\r\n").contains("DTEND;VALUE=DATE:20280301\r\n");
    }

    @Test
    void noLineIsLongerThanItMayBeAndNoCharacterIsCut() {
        String text = CalendarText.of("Wisselwerk", List.of(event("a", new When.Day(LocalDate.of(2027, 1, 1)))));
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD", "\n");
        });
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anEmptyCalendarIsOneToo() {
        assertThat(read().getEvents()).isEmpty();
    }

    private static CalendarEvent event(String uid, When when) {
        return new CalendarEvent(uid, 3, CHANGED, TITLE, "https://wisselwerk.example/samenwerking/1", false, when);
    }

    private static ICalendar read(CalendarEvent... events) {
        return Biweekly.parse(CalendarText.of("Wisselwerk", List.of(events))).first();
    }
}
