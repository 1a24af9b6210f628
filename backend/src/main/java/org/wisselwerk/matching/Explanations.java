package org.wisselwerk.matching;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.wisselwerk.matching.rank.Finding;
import org.wisselwerk.platform.Language;
import org.wisselwerk.vocabulary.Vocabulary;

/** Says in words why a criterion scored as it did, from the findings of the ranking itself. */
class Explanations {

    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Vocabulary vocabulary;

    Explanations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String text(Finding finding, Language language) {
        Object[] arguments = finding.arguments().stream()
                .map(argument -> said(argument, language))
                .toArray();
        return new MessageFormat(pattern(finding.key(), language), language.locale()).format(arguments);
    }

    private String said(Object argument, Language language) {
        return switch (argument) {
            case Finding.Concepts concepts -> labels(concepts.ids(), language);
            case Finding.Days days ->
                days.days().stream()
                        .sorted()
                        .map(day -> pattern("value." + day.name(), language))
                        .collect(Collectors.joining(", "));
            case Enum<?> constant -> pattern("value." + constant.name(), language);
            case LocalDate date ->
                date.format(DateTimeFormatter.ofPattern("d MMM uuuu", language.locale()))
                        .replace(".", "");
            default -> String.valueOf(argument);
        };
    }

    private String labels(List<String> ids, Language language) {
        org.wisselwerk.vocabulary.text.Language words = org.wisselwerk.vocabulary.text.Language.of(language.code());
        return ids.stream()
                .flatMap(id -> vocabulary.byId(id).stream())
                .map(concept -> concept.label(words))
                .collect(Collectors.joining(", "));
    }

    private static String pattern(String key, Language language) {
        return ResourceBundle.getBundle("matching/explanations", language.locale(), CONTROL)
                .getString(key);
    }
}
