package org.wisselwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each text that a body may bring is known to the journey that writes markup into all of them. */
class TextFieldsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "wisselwerk");
    private static final Path LIST = Path.of("..", "frontend", "e2e", "text-fields.txt");
    private static final Pattern READ =
            Pattern.compile("\\b(?:input|in|given|one)\\.(?:requiredText|texts?)\\(\\s*([\\w\"]+(?:\\.\\w+\\(\\))?),");

    /** A line says where it is read, under which name, and what it is called in the journey, or why it is not in there. */
    @Test
    void theListOfThemIsComplete() throws IOException {
        Set<String> listed = Files.readAllLines(LIST).stream()
                .map(line -> line.split(" ", 3))
                .map(line -> line[0] + " " + line[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read()).hasSizeGreaterThan(50).isEqualTo(listed);
    }

    private static Set<String> read() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                String name = SOURCES.relativize(source).toString().replace('\\', '/');
                READ.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> fields.add(name + " " + found.group(1)));
            }
        }
        return fields;
    }
}
