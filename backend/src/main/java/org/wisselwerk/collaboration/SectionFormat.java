package org.wisselwerk.collaboration;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details.Statute;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Input;

/** The section of a kind as the API and the database write it, under the one member that is the kind's. */
final class SectionFormat {

    static final List<String> ALL = List.of("loan", "development", "teaching", "visit");

    private static final int MAX_TEXT = 500;
    private static final int MAX_GROUP = 100;
    private static final int MAX_NUMBER = 10_000;
    private static final int MAX_DEPOSIT = 1_000_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private SectionFormat() {}

    /** The member under which this kind has its section, null for a kind without. */
    static @Nullable String memberOf(Kind kind) {
        return switch (kind) {
            case EQUIPMENT -> "loan";
            case PROFESSIONAL_DEVELOPMENT -> "development";
            case DUAL_TEACHER -> "teaching";
            case COMPANY_VISIT, GUEST_LESSON -> "visit";
            case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE, EXTERNAL_ASSIGNMENT -> null;
        };
    }

    static @Nullable Section read(Input terms, Kind kind) {
        String member = memberOf(kind);
        Input input = member == null ? null : terms.object(member);
        if (input == null) {
            return null;
        }
        Section section = switch (kind) {
            case EQUIPMENT -> loan(input);
            case PROFESSIONAL_DEVELOPMENT ->
                new Section.Development(
                        input.integer("participants", 1, MAX_NUMBER), input.integer("sessions", 1, MAX_NUMBER));
            case DUAL_TEACHER ->
                new Section.Teaching(
                        input.integer("hours", 1, MAX_NUMBER),
                        input.text("group", MAX_GROUP),
                        input.choice("statute", Statute.class));
            case COMPANY_VISIT, GUEST_LESSON -> visit(input);
            case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE, EXTERNAL_ASSIGNMENT ->
                throw new IllegalStateException("has no section: " + kind);
        };
        input.rejectUnknown();
        return write(section).isEmpty() ? null : section;
    }

    /** What is said, in the order of the form. */
    static Map<String, Object> write(Section section) {
        Said said = new Said();
        switch (section) {
            case Section.Loan loan ->
                said.put("units", loan.units())
                        .put("handover", loan.handover())
                        .put("handback", loan.handback())
                        .put("deposit", loan.deposit())
                        .put("damage", loan.damage());
            case Section.Development development ->
                said.put("participants", development.participants()).put("sessions", development.sessions());
            case Section.Teaching teaching ->
                said.put("hours", teaching.hours())
                        .put("group", teaching.group())
                        .put(
                                "statute",
                                teaching.statute() == null
                                        ? null
                                        : teaching.statute().name());
            case Section.Visit visit ->
                said.put("group", visit.group())
                        .put("date", visit.date() == null ? null : visit.date().toString())
                        .put("start", time(visit.start()))
                        .put("end", time(visit.end()));
        }
        return said.members();
    }

    static String memberOf(Section section) {
        return switch (section) {
            case Section.Loan _ -> "loan";
            case Section.Development _ -> "development";
            case Section.Teaching _ -> "teaching";
            case Section.Visit _ -> "visit";
        };
    }

    private static Section loan(Input input) {
        return new Section.Loan(
                input.integer("units", 1, MAX_NUMBER),
                input.text("handover", MAX_TEXT),
                input.text("handback", MAX_TEXT),
                input.number("deposit", 0, MAX_DEPOSIT, 2),
                input.text("damage", MAX_TEXT));
    }

    private static Section visit(Input input) {
        LocalTime start = time(input, "start");
        LocalTime end = time(input, "end");
        if (start != null && end != null && !end.isAfter(start)) {
            input.fail("end", "before-start");
        }
        return new Section.Visit(input.text("group", MAX_GROUP), input.date("date"), start, end);
    }

    private static @Nullable LocalTime time(Input input, String field) {
        String text = input.text(field, 8);
        try {
            return text == null ? null : LocalTime.parse(text, TIME);
        } catch (DateTimeParseException e) {
            return input.fail(field, "not-a-time");
        }
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : TIME.format(time);
    }
}
