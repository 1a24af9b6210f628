package org.wisselwerk.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Files in the column layout of ESCO's download (v1.2), of words that nobody uses, so that each row comes into force
 * beside the product's own vocabulary. The same seed and numbers give the same bytes.
 */
final class EscoGenerator {

    private static final String BASE = "http://data.europa.eu/esco/";
    private static final String DATE = "2026-01-12T09:00:00.000Z";
    private static final int OCCUPATION = 1;
    private static final int SKILL = 2;

    private static final List<String> BEGINS = List.of("kw", "zw", "vr", "schr", "gl", "kn", "wr", "tj", "fl", "spl");
    private static final List<String> MIDDLES = List.of("ab", "ork", "imp", "ulg", "epp", "ijz", "oend", "eig", "aump");
    private static final List<String> ENDS = List.of("elaar", "enier", "oester", "eling", "erik", "uwer");

    private final long seed;

    EscoGenerator(long seed) {
        this.seed = seed;
    }

    void writeOccupations(Path file, int count) throws IOException {
        write(
                file,
                "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
                        + "regulatedProfessionNote,scopeNote,definition,inScheme,description,code",
                count,
                number -> "Occupation,%s,%d,%s,%s,,released,%s,%sregulated-professions/unregulated,,,%s,%s,%2$d.%d"
                        .formatted(
                                uri(OCCUPATION, number),
                                1000 + number % 9000,
                                label(OCCUPATION, number, 0),
                                labels(OCCUPATION, number, 6),
                                DATE,
                                BASE,
                                BASE + "concept-scheme/occupations",
                                "\"Verzonnen, met een komma, een \"\"aanhaling\"\"\nen een regeleinde.\"",
                                number));
    }

    void writeSkills(Path file, int count) throws IOException {
        write(
                file,
                "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,"
                        + "modifiedDate,scopeNote,definition,inScheme,description",
                count,
                number -> "KnowledgeSkillCompetence,%s,%s,%s,%s,%s,,released,%s,,,%s,Verzonnen."
                        .formatted(
                                uri(SKILL, number),
                                skillType(number),
                                number % 5 == 0 ? "sector-specific" : "occupation-specific",
                                label(SKILL, number, 0),
                                labels(SKILL, number, 3),
                                DATE,
                                BASE + "concept-scheme/skills"));
    }

    /** Spread evenly over the occupations; half of them essential. Some skills are needed by many, most by few. */
    void writeRelations(Path file, int count, int occupations, int skills) throws IOException {
        write(file, "occupationUri,relationType,skillType,skillUri", count, number -> {
            // Squares below the number of skills: an occupation never gets the same one twice.
            int round = number / occupations;
            int occupation = number % occupations;
            int skill = new Chance(seed, occupation).skewed(skills) + round * round;
            return "%s,%s,%s,%s"
                    .formatted(
                            uri(OCCUPATION, occupation),
                            round % 2 == 0 ? "essential" : "optional",
                            skillType(skill % skills),
                            uri(SKILL, skill % skills));
        });
    }

    /** A label of an occupation, as somebody would type it. */
    String occupation(int number) {
        return label(OCCUPATION, number, 0);
    }

    private interface Row {
        String of(int number);
    }

    private static void write(Path file, String header, int count, Row row) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(header + "\n");
            for (int number = 0; number < count; number++) {
                out.write(row.of(number) + "\n");
            }
        }
    }

    private static String uri(int sort, int number) {
        return BASE + (sort == OCCUPATION ? "occupation/" : "skill/") + new UUID((long) sort << 32 | 0x4000L, number);
    }

    private static String skillType(int number) {
        return number % 4 == 0 ? "knowledge" : "skill/competence";
    }

    private String labels(int sort, int number, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(which -> label(sort, number, which))
                .collect(Collectors.joining("\n", "\"", "\""));
    }

    /** An occupation's is one word or two, a skill's two or three; the number in it keeps it apart from all others. */
    private String label(int sort, int number, int which) {
        Chance chance = new Chance(seed + sort, 10L * number + which);
        String first = word(chance) + syllables(number);
        return switch (sort) {
            case OCCUPATION -> chance.percent(50) ? first : first + " " + word(chance);
            default -> first + " " + word(chance) + (chance.percent(50) ? "" : " " + word(chance));
        };
    }

    private static String word(Chance chance) {
        return chance.of(BEGINS) + chance.of(MIDDLES) + chance.of(ENDS);
    }

    /** A number in letters. */
    private static String syllables(int number) {
        return Integer.toString(number, 20)
                .chars()
                .mapToObj(digit -> "" + (char) ('a' + Character.digit(digit, 20)) + 'q')
                .collect(Collectors.joining());
    }
}
