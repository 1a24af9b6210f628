package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;
import org.wisselwerk.platform.Shortened;

/** Terms in words, for messages and documents. */
@Singleton
public class TermsWords {

    private static final List<String> DATES = List.of("period/from", "period/to", "visit/date");
    private static final List<String> CODES = List.of("weekdays", "teaching/statute");
    /** Characters of what is said, in a line that tells how it changed. */
    private static final int MOST = 120;

    private final Messages messages;
    private final NamedPeople named;

    TermsWords(Messages messages, NamedPeople named) {
        this.messages = messages;
        this.named = named;
    }

    /** One line: what it is about, and what is said. */
    public record Line(String field, String label, String value) {}

    /** Somebody who is named in terms. */
    public record Named(Side side, PersonRole role, String name) {}

    /** All that terms say but the labels of pupils and who is named, in the order of the form. */
    public List<Line> lines(Terms terms, Language language) {
        return TermsDifference.flat(terms.withPeople(List.of())).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(TermsDifference.PUPILS))
                .map(entry -> new Line(
                        entry.getKey(),
                        label(entry.getKey(), language),
                        value(entry.getKey(), entry.getValue(), language)))
                .toList();
    }

    /** What became of terms, a line for each; of the labels of pupils only that they changed. */
    public List<Line> changes(List<TermsDifference> differences, Language language) {
        return differences.stream()
                .map(one -> new Line(one.field(), label(one.field(), language), change(one, language)))
                .toList();
    }

    private String change(TermsDifference one, Language language) {
        return one.field().equals(TermsDifference.PUPILS)
                ? messages.text(language, "letter.term-unsaid")
                : messages.text(
                        language,
                        "letter.term-changed",
                        Shortened.of(value(one.field(), one.before(), language), MOST),
                        Shortened.of(value(one.field(), one.after(), language), MOST));
    }

    /** Who is named, each by name or by the words for whoever has none. */
    public List<Named> people(Terms terms, Language language) {
        List<NamedPerson> people = terms.arrangement().people();
        Map<UUID, String> names =
                named.names(people.stream().map(NamedPerson::id).toList());
        return people.stream()
                .map(one -> new Named(one.side(), one.role(), name(names.get(one.id()), language)))
                .toList();
    }

    /** @param ids as a {@link TermsDifference} has them */
    List<String> names(List<?> ids, Language language) {
        List<UUID> people =
                ids.stream().map(id -> UUID.fromString(id.toString())).toList();
        Map<UUID, String> names = named.names(people);
        return people.stream().map(id -> name(names.get(id), language)).toList();
    }

    private String name(@Nullable String name, Language language) {
        if (name == null) {
            return messages.text(language, "term.people.invited");
        }
        return name.isEmpty() ? messages.text(language, "term.people.gone") : name;
    }

    String label(String field, Language language) {
        return messages.text(language, "term." + field.replace('/', '.'));
    }

    String value(String field, @Nullable Object value, Language language) {
        if (value == null) {
            return messages.text(language, "term.nothing");
        }
        if (field.startsWith(TermsDifference.PEOPLE)) {
            return String.join(", ", names((List<?>) value, language));
        }
        if (DATES.contains(field)) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale())
                    .format(LocalDate.parse(value.toString()));
        }
        return value instanceof List<?> list
                ? list.stream().map(one -> text(field, one, language)).collect(Collectors.joining(", "))
                : text(field, value, language);
    }

    private String text(String field, Object value, Language language) {
        if (CODES.contains(field)) {
            return messages.text(language, "term." + field.replace('/', '.') + "." + value);
        }
        if (value instanceof BigDecimal number) {
            String plain = number.toPlainString();
            return language == Language.EN ? plain : plain.replace('.', ',');
        }
        return value.toString();
    }
}
