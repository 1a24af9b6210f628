package org.wisselwerk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoGeneratorTest {

    private static final int OCCUPATIONS = 50;
    private static final int SKILLS = 139;
    private static final int RELATIONS = 1200;

    @TempDir
    private Path folder;

    @Test
    void theSameSeedWritesTheSameBytes() throws IOException {
        new EscoGenerator(7).writeOccupations(folder.resolve("one"), OCCUPATIONS);
        new EscoGenerator(7).writeOccupations(folder.resolve("two"), OCCUPATIONS);
        new EscoGenerator(8).writeOccupations(folder.resolve("three"), OCCUPATIONS);
        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
        assertThat(Files.mismatch(folder.resolve("one"), folder.resolve("three")))
                .isNotNegative();
    }

    @Test
    void relationsAreDifferentAndLeadToSkillsThatAreThere() throws IOException {
        new EscoGenerator(1).writeSkills(folder.resolve("skills"), SKILLS);
        new EscoGenerator(1).writeRelations(folder.resolve("relations"), RELATIONS, OCCUPATIONS, SKILLS);
        List<String> skills = Files.readAllLines(folder.resolve("skills")).stream()
                .filter(line -> line.startsWith("KnowledgeSkillCompetence,"))
                .map(line -> line.split(",", -1)[1])
                .toList();
        List<String[]> relations = Files.readAllLines(folder.resolve("relations")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(skills).hasSize(SKILLS).doesNotHaveDuplicates();
        assertThat(relations).hasSize(RELATIONS);
        assertThat(relations.stream().map(one -> one[0] + one[3])).doesNotHaveDuplicates();
        assertThat(relations).allSatisfy(one -> assertThat(skills).contains(one[3]));
    }
}
