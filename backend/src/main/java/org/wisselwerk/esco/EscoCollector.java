package org.wisselwerk.esco;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wisselwerk.platform.Shortened;

/** Takes the rows of one file, each checked. */
final class EscoCollector {

    private static final Set<String> IN_FORCE = Set.of("", "released");
    private static final int LONGEST_URI = 160;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_LABEL = 400;

    /** Characters of labels of one concept, and of all. */
    private static final int LONGEST_LABELS = 60_000;

    private static final long MOST_CHARACTERS = 40_000_000;

    private final EscoColumns columns;
    private final EscoFile file;
    private final Map<String, EscoConcept> concepts = new LinkedHashMap<>();
    private final Set<EscoRelation> relations = new LinkedHashSet<>();
    private long read;
    private long passedOver;
    private long characters;

    EscoCollector(EscoColumns columns) {
        this.columns = columns;
        this.file = columns.file();
    }

    long read() {
        return read;
    }

    EscoRows rows() {
        return new EscoRows(concepts.values(), relations, read, passedOver);
    }

    /** @throws Unreadable when the row is not one of such a file */
    void add(CsvRecord row) throws Unreadable {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != columns.count()) {
            throw new Unreadable(line, "esco-fields", line, row.getFieldCount(), columns.count());
        }
        if (++read > EscoReader.MOST_ROWS || characters > MOST_CHARACTERS) {
            throw new Unreadable(line, "esco-too-much", line);
        }
        if (file.holdsConcepts()) {
            addConcept(row, line);
        } else {
            addRelation(row, line);
        }
    }

    private void addConcept(CsvRecord row, long line) throws Unreadable {
        String type = columns.of(row, "conceptType");
        if (!type.isEmpty() && !type.equals(file.conceptType())) {
            throw new Unreadable(line, "esco-other-type", line, some(type), String.valueOf(file.conceptType()));
        }
        String uri = uri(row, "conceptUri", line);
        String preferred = label(columns.of(row, "preferredLabel"));
        if (preferred.isEmpty() || !IN_FORCE.contains(columns.of(row, "status"))) {
            passedOver++;
            return;
        }
        List<String> others = Stream.of("altLabels", "hiddenLabels")
                .flatMap(column -> columns.of(row, column).lines())
                .map(EscoCollector::label)
                .filter(label -> !label.isEmpty() && label.length() <= LONGEST_LABEL && !label.equals(preferred))
                .distinct()
                .toList();
        long size = others.stream().mapToLong(String::length).sum();
        if (preferred.length() > LONGEST_LABEL || size > LONGEST_LABELS) {
            throw new Unreadable(line, "esco-too-long", line);
        }
        characters += size;
        EscoConcept concept = new EscoConcept(
                file,
                uri,
                code(row, "code", line),
                code(row, "skillType", line),
                code(row, "reuseLevel", line),
                preferred,
                others);
        if (concepts.put(uri, concept) != null) {
            throw new Unreadable(line, "esco-twice", line);
        }
    }

    private void addRelation(CsvRecord row, long line) throws Unreadable {
        boolean skills = file == EscoFile.OCCUPATION_SKILLS;
        String type = skills ? code(row, "relationType", line) : EscoRelation.BROADER;
        relations.add(new EscoRelation(
                uri(row, skills ? "occupationUri" : "conceptUri", line),
                uri(row, skills ? "skillUri" : "broaderUri", line),
                type.intern()));
    }

    private String uri(CsvRecord row, String column, long line) throws Unreadable {
        String uri = columns.of(row, column);
        boolean good = uri.startsWith(EscoConcept.BASE)
                && uri.length() <= LONGEST_URI
                && uri.chars().allMatch(c -> c > ' ' && c < 127)
                && !uri.endsWith("/");
        if (!good) {
            throw new Unreadable(line, "esco-uri", line, column);
        }
        return uri;
    }

    private String code(CsvRecord row, String column, long line) throws Unreadable {
        String code = columns.of(row, column);
        if (code.length() > LONGEST_CODE || !code.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new Unreadable(line, "esco-code", line, column);
        }
        return code.intern();
    }

    private static String label(String text) {
        return text.replaceAll("[\\p{C}\\s]+", " ").strip();
    }

    private static String some(String text) {
        return Shortened.of(text, LONGEST_CODE);
    }
}
