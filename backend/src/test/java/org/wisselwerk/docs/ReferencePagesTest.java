package org.wisselwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reference lists is what the code has, no more and no less. */
class ReferencePagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyProblemIsDocumented() throws IOException {
        String messages = Files.readString(RESOURCES.resolve("messages_en.properties"));

        assertThat(found("(?m)^\\| `/problems/([a-z0-9-]+)`", page("problems.md")))
                .containsExactlyInAnyOrderElementsOf(found("(?m)^problem\\.([a-z0-9-]+)=", messages));
    }

    @Test
    void everyCodeOfAFieldIsDocumented() throws IOException {
        String messages = Files.readString(RESOURCES.resolve("messages_en.properties"));
        String codes = page("problems.md").split("## Codes of fields")[1];

        assertThat(found("`([a-z0-9-]+)`(?=[^|\n]*\\|[^|\n]+\\|\n)", codes))
                .containsExactlyInAnyOrderElementsOf(found("(?m)^error\\.([a-z0-9-]+)=", messages));
    }

    @Test
    void everyVariableIsDocumented() throws IOException {
        String settings = Files.readString(RESOURCES.resolve("application.yml"));
        Set<String> variables = found("\\$\\{([A-Z][A-Z_]+)[:}]", settings);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/wisselwerk/cli"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                variables.addAll(
                        found("\"((?:WISSELWERK|DATABASE|ELASTICSEARCH)_[A-Z_]+)\"", Files.readString(source)));
            }
        }

        assertThat(found("`((?:WISSELWERK|DATABASE|ELASTICSEARCH)_[A-Z_]+)`", page("configuration.md")))
                .containsExactlyInAnyOrderElementsOf(variables);
    }

    @Test
    void everyTestThatThePageOnSecurityNamesExists() throws IOException {
        Set<String> named = found("`(\\w+IT#\\w+|\\w+Test#\\w+)`", page("security.md"));
        Set<String> there = new TreeSet<>();
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            for (Path test :
                    tests.filter(file -> file.toString().endsWith(".java")).toList()) {
                String name = test.getFileName().toString().replace(".java", "");
                found("(?m)^    void (\\w+)\\(", Files.readString(test))
                        .forEach(method -> there.add(name + "#" + method));
            }
        }

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(there).containsAll(named);
    }

    private static String page(String name) {
        return MarkdownPage.of("docs/reference/" + name).text();
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
