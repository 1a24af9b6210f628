package org.wisselwerk.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.vocabulary.text.Language;

/**
 * Reads the vocabulary's own format: a concept a line, nine fields between bars. The format is documented in
 * {@code docs/reference/vocabulary.md}.
 */
final class VocabularyFile {

    private static final int FIELDS = 9;

    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    private VocabularyFile() {}

    /**
     * The concepts in the order of the file, study domains and sectors inherited.
     *
     * @throws VocabularyFault when a line is no concept, an id or label stands twice, a link leads nowhere or round
     */
    static List<Concept> read(List<String> lines) {
        VocabularyFile file = new VocabularyFile();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.add(line, i + 1);
            }
        }
        file.checkLinks();
        return file.concepts.values().stream().map(file::withInherited).toList();
    }

    private void add(String line, int number) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != FIELDS) {
            throw new VocabularyFault(number, fields.length + " fields instead of " + FIELDS);
        }
        String id = fields[0].strip();
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new VocabularyFault(number, "'" + id + "' is no id");
        }
        List<Label> labels = new ArrayList<>();
        labels.addAll(labels(fields[6], Language.NL));
        labels.addAll(labels(fields[7], Language.FR));
        labels.addAll(labels(fields[8], Language.EN));
        if (labels.isEmpty() || labels.getFirst().language() != Language.NL) {
            throw new VocabularyFault(number, id + " has no Dutch label");
        }
        Set<String> distinct = labels.stream()
                .map(label -> label.language() + ":" + label.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (distinct.size() < labels.size()) {
            throw new VocabularyFault(number, id + " has a label twice");
        }
        Concept concept = new Concept(
                id,
                type(fields[1].strip(), number),
                items(fields[2]),
                items(fields[3]),
                new LinkedHashSet<>(items(fields[4])),
                sectors(fields[5], number),
                List.copyOf(labels));
        if (concepts.put(id, concept) != null) {
            throw new VocabularyFault(number, id + " stands twice");
        }
    }

    private static List<String> items(String field) {
        return Arrays.stream(field.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static List<Label> labels(String field, Language language) {
        return items(field).stream()
                .map(item -> item.startsWith("?")
                        ? new Label(item.substring(1).strip(), language, true)
                        : new Label(item, language, false))
                .toList();
    }

    private static ConceptType type(String code, int number) {
        try {
            return ConceptType.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new VocabularyFault(number, "unknown type '" + code + "'");
        }
    }

    private static Set<Sector> sectors(String field, int number) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        for (String code : items(field)) {
            sectors.add(Coded.of(Sector.class, code)
                    .orElseThrow(() -> new VocabularyFault(number, "unknown sector '" + code + "'")));
        }
        return sectors;
    }

    private void checkLinks() {
        for (Concept concept : concepts.values()) {
            for (String link : concept.broader()) {
                if (!concepts.containsKey(link)) {
                    throw new VocabularyFault(concept.id() + ": no broader concept '" + link + "'");
                }
            }
            for (String link : concept.related()) {
                if (!concepts.containsKey(link)) {
                    throw new VocabularyFault(concept.id() + ": no related concept '" + link + "'");
                }
            }
            climb(concept.id(), new LinkedHashSet<>());
        }
    }

    private void climb(String id, Set<String> path) {
        if (!path.add(id)) {
            throw new VocabularyFault("broader links go round: " + String.join(" > ", path) + " > " + id);
        }
        for (String broader : concept(id).broader()) {
            climb(broader, new LinkedHashSet<>(path));
        }
    }

    private Concept concept(String id) {
        Concept concept = concepts.get(id);
        if (concept == null) {
            throw new VocabularyFault("no concept '" + id + "'");
        }
        return concept;
    }

    private Concept withInherited(Concept concept) {
        Set<String> domains = new LinkedHashSet<>(concept.studyDomains());
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        sectors.addAll(concept.sectors());
        for (String id : concept.broader()) {
            Concept broader = withInherited(concept(id));
            if (concept.studyDomains().isEmpty()) {
                domains.addAll(broader.studyDomains());
            }
            if (concept.sectors().isEmpty()) {
                sectors.addAll(broader.sectors());
            }
        }
        return new Concept(
                concept.id(), concept.type(), concept.broader(), concept.related(), domains, sectors, concept.labels());
    }
}
