package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Resource;
import org.wisselwerk.collaboration.Words;
import org.wisselwerk.platform.Input;

/** The workstation sheet as a form: its fields, and what somebody filled in. */
@Singleton
class SheetForm {

    private static final int MAX_TEXT = 1000;

    enum Form {
        TEXT,
        /** One thing a line. */
        LINES,
        DATE,
        YES_NO,
        /** Yes, no, or not known. */
        RISK
    }

    private enum YesNo {
        YES,
        NO
    }

    private enum Risk {
        YES,
        NO,
        UNKNOWN
    }

    record Field(String code, Words label, Form form, boolean required) {}

    record Section(Words title, List<Field> fields) {}

    private final List<Section> sections;

    SheetForm() {
        sections = Resource.read("/paper/workstation-sheet.yaml").list("sections").stream()
                .map(section -> new Section(
                        section.words("title"),
                        section.list("fields").stream().map(SheetForm::field).toList()))
                .toList();
    }

    List<Section> sections() {
        return sections;
    }

    /**
     * What was filled in, under the codes of the fields and in their order. Errors are collected in the input; a field
     * that is no field of the form is one.
     */
    Map<String, String> read(Input input) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Field field : fields()) {
            String value = value(input, field);
            if (field.required()) {
                input.required(field.code(), value);
            }
            if (value != null) {
                filled.put(field.code(), value);
            }
        }
        return filled;
    }

    /** The day of the risk analysis, null when it is not filled in. */
    static @Nullable LocalDate riskAnalysis(Map<String, String> filled) {
        String day = filled.get("RISK_ANALYSIS_DATE");
        return day == null ? null : LocalDate.parse(day);
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        sections.forEach(section -> fields.addAll(section.fields()));
        return fields;
    }

    private static @Nullable String value(Input input, Field field) {
        return switch (field.form()) {
            case TEXT, LINES -> input.text(field.code(), MAX_TEXT);
            case DATE -> text(input.date(field.code()));
            case YES_NO -> text(input.choice(field.code(), YesNo.class));
            case RISK -> text(input.choice(field.code(), Risk.class));
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Field field(Resource entry) {
        return new Field(
                entry.text("code"),
                entry.words("label"),
                entry.choice("form", Form.class),
                Boolean.parseBoolean(entry.text("required")));
    }
}
