package org.wisselwerk.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wisselwerk.matching.rank.Finding;
import org.wisselwerk.platform.Catalogue;
import org.wisselwerk.platform.Language;
import org.wisselwerk.vocabulary.Vocabulary;

/** Says in words why a criterion scored as it did, from the findings of the ranking itself. */
class Explanations {

    static final Catalogue TEXTS = new Catalogue("matching/explanations");

    private static final Map<Language, DateTimeFormatter> DAYS = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> day("d", language)));

    private static final DateTimeFormatter FIRST_IN_FRENCH = day("'1er'", Language.FR);

    private final Vocabulary vocabulary;

    Explanations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String text(Finding finding, Language language) {
        return TEXTS.text(
                language,
                finding.key(),
                finding.arguments().stream()
                        .map(argument -> said(argument, language))
                        .toArray());
    }

    /** An argument of a finding in words; a number stays one, so that a text can tell one from many. */
    Object said(Object argument, Language language) {
        return switch (argument) {
            case Finding.Concepts concepts ->
                listed(concepts.ids().stream().map(id -> label(id, language)).toList(), language);
            case Finding.Several several ->
                listed(
                        several.each().stream()
                                .map(one -> said(one, language).toString())
                                .toList(),
                        language);
            case Finding finding -> text(finding, language);
            case Finding.Term term -> value(term.name(), language);
            case Enum<?> constant -> value(constant.name(), language);
            case LocalDate date -> day(date, language);
            default -> argument;
        };
    }

    /** "welding, plumbing and painting"; only commas where an item has an "and" of its own. */
    private static String listed(List<String> all, Language language) {
        String and = " " + TEXTS.text(language, "list.and") + " ";
        if (all.size() < 2 || all.stream().anyMatch(one -> one.contains(and))) {
            return String.join(", ", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + and + all.getLast();
    }

    private String label(String concept, Language language) {
        return vocabulary
                .byId(concept)
                .map(one -> one.label(org.wisselwerk.vocabulary.text.Language.of(language.code())))
                .orElse(concept);
    }

    private static String value(String name, Language language) {
        return TEXTS.text(language, "value." + name);
    }

    private static String day(LocalDate date, Language language) {
        boolean firstInFrench = language == Language.FR && date.getDayOfMonth() == 1;
        return date.format(firstInFrench ? FIRST_IN_FRENCH : Objects.requireNonNull(DAYS.get(language)));
    }

    private static DateTimeFormatter day(String day, Language language) {
        return DateTimeFormatter.ofPattern(day + " MMMM uuuu", language.locale());
    }
}
