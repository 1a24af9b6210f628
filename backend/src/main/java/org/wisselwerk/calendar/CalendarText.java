package org.wisselwerk.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes a calendar as <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a> has it: times in UTC, so that no
 * time zone needs to be told; days with their end excluded; lines of at most 75 octets.
 */
final class CalendarText {

    private static final int LINE = 75;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private CalendarText() {}

    static String of(String name, List<CalendarEvent> events) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Wisselwerk//Wisselwerk//NL");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        events.forEach(event -> write(text, event));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static void write(StringBuilder text, CalendarEvent event) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + event.uid());
        line(text, "DTSTAMP:" + TIME.format(event.changed()));
        line(text, "LAST-MODIFIED:" + TIME.format(event.changed()));
        line(text, "SEQUENCE:" + event.sequence());
        switch (event.when()) {
            case CalendarEvent.When.Day(LocalDate day) -> {
                line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
                line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
                line(text, "TRANSP:TRANSPARENT");
            }
            case CalendarEvent.When.Time(Instant from, Instant to) -> {
                line(text, "DTSTART:" + TIME.format(from));
                line(text, "DTEND:" + TIME.format(to));
            }
        }
        line(text, "STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line(text, "SUMMARY:" + escaped(event.title()));
        line(text, "URL:" + event.address());
        line(text, "CLASS:PRIVATE");
        line(text, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", "");
    }

    /** Folded between characters, never within one. */
    private static void line(StringBuilder text, String content) {
        int room = LINE;
        int at = 0;
        while (at < content.length()) {
            int end = content.offsetByCodePoints(at, 1);
            int octets = content.substring(at, end).getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                text.append("\r\n ");
                room = LINE - 1;
            }
            text.append(content, at, end);
            room -= octets;
            at = end;
        }
        text.append("\r\n");
    }
}
