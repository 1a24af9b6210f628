package org.wisselwerk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plays the journeys of {@code frontend/e2e} in Chromium, against the packaged application with its demo data. */
class BrowserIT {

    private static final Path FRONTEND =
            Path.of("..", "frontend").toAbsolutePath().normalize();
    private static final int MINUTES = 45;

    @Test
    void theMainLineWorksInABrowser() throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            say("NOT RUN: browser (no chromium)");
            assertThat(System.getenv().getOrDefault("WISSELWERK_REQUIRE", ""))
                    .as("a browser is required, and there is no chromium")
                    .doesNotContain("browser");
            return;
        }
        try (DemoApplication demo = DemoApplication.start(Path.of("target", "browser"))) {
            Path output = Path.of("target", "browser", "journeys.log");
            // Not inherited: standard input is how Maven speaks to this JVM.
            ProcessBuilder journeys = new ProcessBuilder("npm", "run", "e2e")
                    .directory(FRONTEND.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            journeys.environment().put("WISSELWERK_URL", demo.address());
            journeys.environment()
                    .put("WISSELWERK_ADMIN", DemoApplication.ADMIN + " " + DemoApplication.ADMIN_PASSWORD + " Beheer");
            journeys.environment().put("CHROMIUM", chromium.get().toString());
            Process process = journeys.start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended).as("the journeys end within %d minutes", MINUTES).isTrue();
            assertThat(process.exitValue()).as(() -> read(output)).isZero();
            for (String counted : read(output)
                    .lines()
                    .filter(line -> line.startsWith("COUNTED: "))
                    .toList()) {
                say(counted);
            }
        }
        say("RAN: browser");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> chromium() {
        String named = System.getenv("CHROMIUM");
        return Stream.concat(
                        Stream.ofNullable(named),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void say(String line) throws IOException {
        Path file = Path.of(System.getProperty("ran", "target/ran.txt"));
        Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
