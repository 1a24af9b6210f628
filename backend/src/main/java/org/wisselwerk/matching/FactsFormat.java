package org.wisselwerk.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Wording;
import org.wisselwerk.place.Point;

/**
 * The facts of a listing as the index keeps them, so that ranking needs nothing but what retrieval brings: one line of
 * fields in a fixed order. Hundreds are read for each search, so it is short, has nothing that JSON must escape, and is
 * read in one go.
 */
final class FactsFormat {

    private static final char FIELD = '|';
    private static final char ITEM = ' ';
    private static final String PART = ",";

    /** Changes with the form of the line, and with it the definition of the index. */
    static final String VERSION = "4";

    private FactsFormat() {}

    static String write(Facts facts) {
        Wording wording = facts.wording();
        Facts.Where where = facts.where();
        Point point = where.point();
        Period period = facts.when().period();
        Facts.Audience audience = facts.audience();
        Facts.Particulars only = facts.particulars();
        Facts.Standing standing = facts.standing();
        return new Writing()
                .put(VERSION)
                .put(facts.direction())
                .put(facts.kind())
                .put(facts.language())
                .put(SaidWords.write(wording.concepts()))
                .put(SaidWords.write(wording.words()))
                .put(pairs(wording.written()))
                .put(items(wording.ruledOut(), Function.identity()))
                .put(items(wording.names(), Function.identity()))
                .put(where.municipality())
                .put(where.province())
                .put(point == null ? null : point.lat() + PART + point.lon())
                .put(where.radiusKm())
                .put(period == null ? null : part(period.from()) + PART + part(period.to()))
                .put(items(facts.when().weekdays(), Weekday::name))
                .put(facts.when().hoursPerWeek())
                .put(items(audience.studyDomains(), StudyDomain::name))
                .put(items(audience.finalities(), Finality::name))
                .put(items(audience.grades(), String::valueOf))
                .put(audience.specialNeeds())
                .put(items(audience.onlyGrades(), String::valueOf))
                .put(audience.youngest())
                .put(audience.oldest())
                .put(facts.room().places())
                .put(items(facts.room().taken(), one -> part(one.from()) + PART + part(one.to()) + PART + one.places()))
                .put(only.statute())
                .put(only.pedagogicalDiploma())
                .put(only.mode())
                .put(only.focus())
                .put(
                        only.recognised() == null
                                ? null
                                : PART + part(only.recognised().until()))
                .put(only.forLeaders())
                .put(only.online())
                .put(standing.verified())
                .put(standing.answerDays())
                .put(standing.timesAsked())
                .line();
    }

    /** @throws SearchEngine.Away when another version of the application wrote it: the index is being built anew */
    static Facts read(String line) {
        Reading in = new Reading(line);
        if (!VERSION.equals(in.text())) {
            throw new SearchEngine.Away("the index is of another version and is being built anew", null);
        }
        try {
            return read(in);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new IllegalStateException("the index holds facts that nobody wrote", e);
        }
    }

    private static Facts read(Reading in) {
        return new Facts(
                in.required(Direction::valueOf),
                in.required(Kind::valueOf),
                in.required(Function.identity()),
                new Wording(
                        SaidWords.read(in.text()),
                        new SaidWords(in.text()),
                        new Written(in.text()),
                        set(in.text(), Function.identity()),
                        set(in.text(), Function.identity())),
                new Facts.Where(
                        in.optional(Function.identity()),
                        in.optional(Function.identity()),
                        in.optional(FactsFormat::point),
                        in.optional(Integer::valueOf)),
                new Facts.When(
                        in.optional(FactsFormat::period),
                        set(in.text(), Weekday::valueOf),
                        in.optional(Double::valueOf)),
                new Facts.Audience(
                        set(in.text(), StudyDomain::valueOf),
                        set(in.text(), Finality::valueOf),
                        set(in.text(), Integer::valueOf),
                        in.optional(Boolean::valueOf),
                        set(in.text(), Integer::valueOf),
                        in.optional(Integer::valueOf),
                        in.optional(Integer::valueOf)),
                new Facts.Room(in.optional(Integer::valueOf), list(in.text(), FactsFormat::taken)),
                new Facts.Particulars(
                        in.optional(Details.Statute::valueOf),
                        in.optional(Boolean::valueOf),
                        in.optional(Details.Mode::valueOf),
                        in.optional(Details.Focus::valueOf),
                        in.optional(text -> new Facts.Recognised(date(text.substring(PART.length())))),
                        in.optional(Boolean::valueOf),
                        in.required(Boolean::valueOf)),
                new Facts.Standing(
                        in.required(Boolean::valueOf), in.optional(Double::valueOf), in.required(Integer::valueOf)));
    }

    private static final class Writing {

        private final StringBuilder line = new StringBuilder();

        /** Null is written as nothing; a name that somebody typed with a bar in it is written without. */
        Writing put(@Nullable Object value) {
            if (value != null) {
                String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
                line.append(text.replace(FIELD, ITEM));
            }
            line.append(FIELD);
            return this;
        }

        String line() {
            return line.toString();
        }
    }

    private static final class Reading {

        private final String line;
        private int at;

        Reading(String line) {
            this.line = line;
        }

        String text() {
            int end = line.indexOf(FIELD, at);
            if (end < 0) {
                return "";
            }
            String field = line.substring(at, end);
            at = end + 1;
            return field;
        }

        <T> @Nullable T optional(Function<String, T> read) {
            String field = text();
            return field.isEmpty() ? null : read.apply(field);
        }

        <T> T required(Function<String, T> read) {
            T value = optional(read);
            if (value == null) {
                throw new IllegalArgumentException("a field of facts is empty");
            }
            return value;
        }
    }

    private static Point point(String text) {
        int part = text.indexOf(PART);
        return new Point(Double.parseDouble(text.substring(0, part)), Double.parseDouble(text.substring(part + 1)));
    }

    private static Period period(String text) {
        int part = text.indexOf(PART);
        return new Period(date(text.substring(0, part)), date(text.substring(part + 1)));
    }

    private static Facts.Taken taken(String text) {
        String[] parts = text.split(PART, -1);
        return new Facts.Taken(date(parts[0]), date(parts[1]), Integer.parseInt(parts[2]));
    }

    private static String part(@Nullable LocalDate date) {
        return date == null ? "" : Long.toString(date.toEpochDay());
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(text));
    }

    private static <T> String items(Collection<T> values, Function<T, String> code) {
        return String.join(
                String.valueOf(ITEM), values.stream().map(code).sorted().toList());
    }

    private static <T> Set<T> set(String text, Function<String, T> read) {
        return text.isEmpty() ? Set.of() : read(text, read, new LinkedHashSet<>());
    }

    private static <T> List<T> list(String text, Function<String, T> read) {
        return text.isEmpty() ? List.of() : read(text, read, new ArrayList<>());
    }

    private static <T, C extends Collection<T>> C read(String text, Function<String, T> read, C into) {
        for (int at = 0; at <= text.length(); ) {
            int end = SaidWords.end(text, ITEM, at);
            into.add(read.apply(text.substring(at, end)));
            at = end + 1;
        }
        return into;
    }

    private static String pairs(Map<String, String> written) {
        List<String> words = new ArrayList<>();
        new TreeMap<>(written).forEach((stem, word) -> words.addAll(List.of(stem, word)));
        return String.join(String.valueOf(ITEM), words);
    }

    /** Asked for by the reasons of what is shown alone, so it is taken apart when it is. */
    private static final class Written extends AbstractMap<String, String> {

        private final String text;

        Written(String text) {
            this.text = text;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            List<String> words = list(text, Function.identity());
            Map<String, String> written = HashMap.newHashMap(words.size());
            for (int i = 0; i + 1 < words.size(); i += 2) {
                written.put(words.get(i), words.get(i + 1));
            }
            return written.entrySet();
        }
    }
}
