package org.wisselwerk.matching.improve;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.listing.Theme;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.matching.improve.Improvement.Code;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Finding;
import org.wisselwerk.vocabulary.Vocabulary;

/** What is worth trying on a listing: its gaps, filled with what the crowd says, and its bounds, a little wider. */
final class Attempts {

    private static final int MOST_THEMES = 6;

    private final Changeable listing;
    private final ListingContent content;
    private final Facts now;
    private final Crowd crowd;
    private final Vocabulary vocabulary;
    private final LocalDate today;

    Attempts(Changeable listing, Facts now, Crowd crowd, Vocabulary vocabulary, LocalDate today) {
        this.listing = listing;
        this.content = listing.content();
        this.now = now;
        this.crowd = crowd;
        this.vocabulary = vocabulary;
        this.today = today;
    }

    Map<Code, List<Attempt>> all() {
        TimeAttempts time = new TimeAttempts(content, crowd, today);
        Map<Code, List<Attempt>> all = new EnumMap<>(Code.class);
        for (Code code : Code.values()) {
            all.put(
                    code,
                    switch (code) {
                        case COMPETENCES_MISSING -> new CompetenceAttempts(content, now, crowd, vocabulary).all();
                        case PERIOD_MISSING -> time.missing();
                        case PERIOD_TOO_NARROW -> time.wider();
                        case POSTCODE_MISSING -> postcode();
                        case RADIUS_TOO_SMALL -> Radius.wider(now, crowd);
                        case PLACES_MISSING -> places();
                        case STUDY_DOMAINS_MISSING ->
                            sets(
                                    "studyDomains",
                                    content.studyDomains(),
                                    one -> one.audience().studyDomains(),
                                    StudyDomain::code,
                                    domain -> domain);
                        case FINALITY_MISSING ->
                            sets(
                                    "finality",
                                    content.finality(),
                                    one -> one.audience().finalities(),
                                    Finality::code,
                                    finality -> finality);
                        case GRADES_MISSING ->
                            sets(
                                    "grades",
                                    content.grades(),
                                    one -> one.audience().grades(),
                                    grade -> grade,
                                    grade -> new Finding.Term("GRADE_" + grade));
                        case WEEKDAYS_MISSING ->
                            sets(
                                    "weekdays",
                                    content.weekdays(),
                                    one -> one.when().weekdays(),
                                    Weekday::name,
                                    day -> day);
                        case THEME_MISSING -> themes();
                        case MODE_MISSING -> modes();
                        case STATUTE_MISSING -> statutes();
                    });
        }
        return all;
    }

    private <T extends Comparable<T>> List<Attempt> sets(
            String field,
            List<T> said,
            Function<Facts, Set<T>> by,
            Function<T, Object> written,
            Function<T, Object> shown) {
        return !said.isEmpty()
                ? List.of()
                : crowd.sets(by).stream()
                        .map(values -> Attempt.of(
                                field,
                                values.stream().map(written).toList(),
                                new Finding.Several(values.stream().map(shown).toList())))
                        .toList();
    }

    /** A listing that names no place is where its organisation is: only a place that nobody knows is a gap. */
    private List<Attempt> postcode() {
        String home = listing.home();
        return now.where().point() != null || home == null ? List.of() : List.of(Attempt.of("postcode", home, home));
    }

    /** As many as the one in the middle speaks of: more would only flatter. */
    private List<Attempt> places() {
        List<Integer> said = crowd.members().stream()
                .flatMap(one -> Stream.ofNullable(one.room().places()))
                .sorted()
                .toList();
        if (content.places() != null || said.isEmpty()) {
            return List.of();
        }
        Integer middle = said.get(said.size() / 2);
        return List.of(Attempt.of("places", middle, middle));
    }

    private List<Attempt> themes() {
        if (!(content.details() instanceof Details.ProfessionalDevelopment course)
                || !course.themes().isEmpty()) {
            return List.of();
        }
        return crowd
                .said(one -> Stream.of(Theme.values())
                        .filter(theme -> one.wording().concepts().containsKey(theme.code())))
                .stream()
                .limit(MOST_THEMES)
                .map(theme -> detail("themes", List.of(theme.code()), new Finding.Concepts(List.of(theme.code()))))
                .toList();
    }

    private List<Attempt> modes() {
        return content.details() instanceof Details.Equipment equipment && equipment.mode() == null
                ? constants("mode", one -> one.particulars().mode())
                : List.of();
    }

    private List<Attempt> statutes() {
        return content.details() instanceof Details.DualTeacher teacher && teacher.statute() == null
                ? constants("statute", one -> one.particulars().statute())
                : List.of();
    }

    private <E extends Enum<E>> List<Attempt> constants(String field, Function<Facts, @Nullable E> by) {
        return crowd.said(one -> Stream.ofNullable(by.apply(one))).stream()
                .map(constant -> detail(field, constant.name(), constant))
                .toList();
    }

    /** The details are one field; what they say already stays. */
    private Attempt detail(String field, Object value, Object shown) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (ListingFormat.write(content).get("details") instanceof Map<?, ?> said) {
            said.forEach((key, kept) -> details.put(key.toString(), kept));
        }
        details.put(field, value);
        return Attempt.of("details", details, shown);
    }
}
