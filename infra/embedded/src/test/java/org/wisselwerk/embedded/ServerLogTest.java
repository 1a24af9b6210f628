package org.wisselwerk.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    private static final String LINE = "x".repeat(999);
    private static final int LINES_IN_A_FILE = 10_001;

    @TempDir
    Path directory;

    @Test
    void keepsThreeFilesAndNoMore() throws IOException {
        Path file = directory.resolve("logs/server.log");
        try (ServerLog log = new ServerLog(file)) {
            for (int i = 0; i < 4 * LINES_IN_A_FILE; i++) {
                log.append(LINE);
            }
        }
        try (var files = Files.list(file.getParent())) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("server.log", "server.log.1", "server.log.2");
        }
        assertThat(file.resolveSibling("server.log.1")).hasSize(LINES_IN_A_FILE * 1000L);
    }

    @Test
    void appendsToWhatIsThere() throws IOException {
        Path file = directory.resolve("server.log");
        for (String run : new String[] {"first", "second"}) {
            try (ServerLog log = new ServerLog(file)) {
                log.append(run);
            }
        }
        assertThat(file).hasContent("first\nsecond\n");
    }

    @Test
    void showsTheLastLinesAndWhereTheRestIs() throws IOException {
        Path file = directory.resolve("server.log");
        try (ServerLog log = new ServerLog(file)) {
            for (int i = 1; i <= 40; i++) {
                log.append("line " + i);
            }
            assertThat(log.tail())
                    .contains(file.toString(), "line 26\n", "line 40")
                    .doesNotContain("line 25");
            assertThat(log.mentions("line 40")).isTrue();
            assertThat(log.mentions("line 25")).isFalse();
        }
    }
}
