package org.wisselwerk.exchange;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.listing.Theme;
import org.wisselwerk.listing.Weekday;

/** The columns of a spreadsheet of listings: each stands for a field of the import format. */
enum SheetColumn {
    REF("ref", Shape.TEXT),
    KIND("kind", Shape.CHOICE, Kind.class, "kind"),
    DIRECTION("direction", Shape.CHOICE, Direction.class, "direction"),
    TITLE("title", Shape.TEXT),
    DESCRIPTION("description", Shape.TEXT),
    LANGUAGE("language", Shape.CHOICE, Details.Tongue.class, "tongue"),
    POSTCODE("postcode", Shape.TEXT),
    MUNICIPALITY("municipality", Shape.TEXT),
    RADIUS("radiusKm", Shape.NUMBER),
    FROM("period/from", Shape.DATE),
    TO("period/to", Shape.DATE),
    WEEKDAYS("weekdays", Shape.CHOICES, Weekday.class, "weekday"),
    HOURS("hoursPerWeek", Shape.NUMBER),
    PLACES("places", Shape.NUMBER),
    STUDY_DOMAINS("studyDomains", Shape.CHOICES, StudyDomain.class, "study-domain"),
    FINALITY("finality", Shape.CHOICES, Finality.class, "finality"),
    GRADES("grades", Shape.NUMBERS),
    SPECIAL_NEEDS("specialNeeds", Shape.YES_OR_NO),
    COMPETENCES("competences", Shape.TEXTS),
    FORM("details/form", Shape.CHOICE, Details.Form.class, "form", Kind.INTERNSHIP_PLACE),
    CONTRACT("details/contract", Shape.CHOICE, Details.Contract.class, "contract", Kind.DUAL_LEARNING_PLACE),
    SUBJECT("details/subject", Shape.TEXT, Kind.DUAL_TEACHER),
    STATUTE("details/statute", Shape.CHOICE, Details.Statute.class, "statute", Kind.DUAL_TEACHER),
    DIPLOMA("details/pedagogicalDiploma", Shape.YES_OR_NO, Kind.DUAL_TEACHER),
    DURATION("details/durationMinutes", Shape.NUMBER, Kind.GUEST_LESSON, Kind.COMPANY_VISIT),
    AUDIENCE("details/audience", Shape.TEXT, Kind.GUEST_LESSON, Kind.EXTERNAL_ASSIGNMENT),
    GROUP_MIN("details/groupMin", Shape.NUMBER, Kind.COMPANY_VISIT),
    GROUP_MAX("details/groupMax", Shape.NUMBER, Kind.COMPANY_VISIT),
    LANGUAGES("details/languages", Shape.CHOICES, Details.Tongue.class, "tongue", Kind.COMPANY_VISIT),
    DEADLINE("details/deadline", Shape.DATE, Kind.EXTERNAL_ASSIGNMENT),
    DELIVERABLE("details/deliverable", Shape.TEXT, Kind.EXTERNAL_ASSIGNMENT),
    MODE("details/mode", Shape.CHOICE, Details.Mode.class, "mode", Kind.EQUIPMENT),
    CONDITION("details/condition", Shape.TEXT, Kind.EQUIPMENT),
    DEPOSIT("details/deposit", Shape.NUMBER, Kind.EQUIPMENT),
    FOCUS("details/focus", Shape.CHOICE, Details.Focus.class, "focus", Kind.PROFESSIONAL_DEVELOPMENT),
    SESSIONS("details/sessions", Shape.NUMBER, Kind.PROFESSIONAL_DEVELOPMENT),
    FORMAT("details/format", Shape.TEXT, Kind.PROFESSIONAL_DEVELOPMENT),
    THEMES("details/themes", Shape.CHOICES, Theme.class, "theme", Kind.PROFESSIONAL_DEVELOPMENT);

    /** Without these nothing can be said to be wrong with a row but everything. */
    static final Set<SheetColumn> REQUIRED = EnumSet.of(KIND, DIRECTION, TITLE);

    /** What its cells hold. */
    enum Shape {
        TEXT,
        NUMBER,
        DATE,
        YES_OR_NO,
        CHOICE,
        TEXTS,
        NUMBERS,
        CHOICES
    }

    private final String path;
    private final Shape shape;
    private final @Nullable Class<? extends Enum<?>> constants;
    private final String group;
    private final Set<Kind> kinds;

    SheetColumn(String path, Shape shape, Kind... kinds) {
        this(path, shape, null, "", kinds);
    }

    SheetColumn(String path, Shape shape, @Nullable Class<? extends Enum<?>> constants, String group, Kind... kinds) {
        this.path = path;
        this.shape = shape;
        this.constants = constants;
        this.group = group;
        this.kinds = kinds.length == 0 ? EnumSet.allOf(Kind.class) : Set.of(kinds);
    }

    /** Where its value stands in the import format: names with {@code /} between them. */
    String path() {
        return path;
    }

    /** The name of the field itself. */
    String field() {
        return path.substring(path.indexOf('/') + 1);
    }

    Shape shape() {
        return shape;
    }

    /** What can be chosen from; null where nothing is. */
    @Nullable
    Class<? extends Enum<?>> constants() {
        return constants;
    }

    /** Under which name the messages have the words of its constants. */
    String group() {
        return group;
    }

    boolean isOf(Kind kind) {
        return kinds.contains(kind);
    }

    /** The key of its name in the messages. */
    String key() {
        return "sheet.column." + path.replace('/', '-');
    }

    /** Whether a problem at this JSON pointer is about it. */
    boolean holds(String pointer) {
        return pointer.equals("/" + path) || pointer.startsWith("/" + path + "/");
    }
}
