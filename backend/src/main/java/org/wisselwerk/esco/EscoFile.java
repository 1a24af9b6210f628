package org.wisselwerk.esco;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of ESCO's download (v1.2, CSV) that are of use here, by the names that they have there. Columns are found
 * by their name, and others are passed over.
 */
public enum EscoFile {
    OCCUPATIONS("occupations", "Occupation", List.of("conceptUri", "preferredLabel", "altLabels")),
    SKILLS(
            "skills",
            "KnowledgeSkillCompetence",
            List.of("conceptUri", "skillType", "reuseLevel", "preferredLabel", "altLabels")),
    ISCO_GROUPS("ISCOGroups", "ISCOGroup", List.of("conceptUri", "code", "preferredLabel")),
    SKILL_GROUPS("skillGroups", "SkillGroup", List.of("conceptUri", "preferredLabel")),
    BROADER_OCCUPATIONS("broaderRelationsOccPillar", null, List.of("conceptUri", "broaderUri")),
    BROADER_SKILLS("broaderRelationsSkillPillar", null, List.of("conceptUri", "broaderUri")),
    OCCUPATION_SKILLS("occupationSkillRelations", null, List.of("occupationUri", "relationType", "skillUri"));

    private static final Pattern NAME = Pattern.compile("([A-Za-z]+)(?:_([a-z]{2}))?\\.csv");

    private final String stem;
    private final @Nullable String conceptType;
    private final List<String> columns;

    EscoFile(String stem, @Nullable String conceptType, List<String> columns) {
        this.stem = stem;
        this.conceptType = conceptType;
        this.columns = columns;
    }

    /** A file's name, taken apart; {@code language} is the code in it, null when there is none. */
    public record Named(EscoFile file, @Nullable String language) {}

    /** Empty when it is none of ESCO's names. */
    public static Optional<Named> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Arrays.stream(values())
                        .filter(file -> file.stem.equals(parts.group(1)))
                        .findFirst()
                        .map(file -> new Named(file, parts.group(2)))
                : Optional.empty();
    }

    /** All names, without language and ending. */
    static List<String> stems() {
        return Arrays.stream(values()).map(EscoFile::stem).toList();
    }

    /** The name in the download, without language and ending. */
    String stem() {
        return stem;
    }

    /** What the column conceptType says in it; null for a file of relations. */
    @Nullable
    String conceptType() {
        return conceptType;
    }

    boolean holdsConcepts() {
        return conceptType != null;
    }

    /** Without these it cannot be read. */
    List<String> columns() {
        return columns;
    }
}
