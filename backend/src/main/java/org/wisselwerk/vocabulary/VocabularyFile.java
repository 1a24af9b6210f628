package org.wisselwerk.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;

/**
 * Reads the vocabulary's own format: a concept a line, nine fields between bars. The format is documented in
 * {@code docs/reference/vocabulary.md}.
 */
final class VocabularyFile {

    /** Codes of the study domains, which belong to a feature that stands on this one; a test compares them. */
    static final Set<String> STUDY_DOMAINS = Set.of(
            "taal-en-cultuur",
            "stem",
            "kunst-en-creatie",
            "land-en-tuinbouw",
            "economie-en-organisatie",
            "maatschappij-en-welzijn",
            "sport",
            "voeding-en-horeca");

    private static final int FIELDS = 9;

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Concept> complete = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> ownersOfClearLabels = new HashMap<>();

    private VocabularyFile() {}

    /**
     * The concepts in the order of the file, study domains and sectors inherited.
     *
     * @throws VocabularyFault with the line, when it is no concept, names a study domain or sector that does not exist,
     *     repeats an id or a label, gives a clear label that another concept has, or links to nothing or in a circle
     */
    static List<Concept> read(List<String> lines) {
        VocabularyFile file = new VocabularyFile();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.add(line, i + 1);
            }
        }
        new VocabularyLinks(file.concepts, file.lines).check();
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
                studyDomains(fields[4], number),
                sectors(fields[5], number),
                List.copyOf(labels));
        if (concepts.put(id, concept) != null) {
            throw new VocabularyFault(number, id + " stands twice");
        }
        lines.put(id, number);
        labels.stream().filter(label -> !label.ambiguous()).forEach(label -> own(label, id, number));
    }

    /** A word that clearly means one thing cannot clearly mean another; accents make no difference. */
    private void own(Label label, String id, int number) {
        String key = label.language() + ":" + Folding.fold(label.text());
        String owner = ownersOfClearLabels.putIfAbsent(key, id);
        if (owner != null && !owner.equals(id)) {
            throw new VocabularyFault(
                    number, id + " and " + owner + " have the same clear label '" + label.text() + "'");
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

    private static Set<String> studyDomains(String field, int number) {
        Set<String> domains = new LinkedHashSet<>(items(field));
        for (String code : domains) {
            if (!STUDY_DOMAINS.contains(code)) {
                throw new VocabularyFault(number, "unknown study domain '" + code + "'");
            }
        }
        return domains;
    }

    private static Set<Sector> sectors(String field, int number) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        for (String code : items(field)) {
            sectors.add(Coded.of(Sector.class, code)
                    .orElseThrow(() -> new VocabularyFault(number, "unknown sector '" + code + "'")));
        }
        return sectors;
    }

    private Concept concept(String id) {
        Concept concept = concepts.get(id);
        if (concept == null) {
            throw new VocabularyFault("no concept '" + id + "'");
        }
        return concept;
    }

    private Concept withInherited(Concept concept) {
        Concept known = complete.get(concept.id());
        if (known != null) {
            return known;
        }
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
        Concept whole = new Concept(
                concept.id(), concept.type(), concept.broader(), concept.related(), domains, sectors, concept.labels());
        complete.put(concept.id(), whole);
        return whole;
    }
}
