package org.wisselwerk.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application, started as {@code ./wisselwerk demo} starts it, in a directory of its own. */
final class DemoApplication implements AutoCloseable {

    static final String ADMIN = "admin@wisselwerk.example";
    static final String ADMIN_PASSWORD = "correct-horse-battery";

    private static final String READY = "Wisselwerk is ready at ";
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final String address;

    private DemoApplication(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static DemoApplication start(Path directory) throws IOException {
        Path data = directory.toAbsolutePath().resolve("data");
        forget(data);
        Files.createDirectories(data);
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        Path.of("target", "wisselwerk.jar").toAbsolutePath().toString(),
                        "demo")
                .redirectError(directory.resolve("application.log").toFile());
        command.environment().put("WISSELWERK_DATA", data.toString());
        command.environment().put("WISSELWERK_PORT", "-1");
        // Drills ask more in a minute than people do.
        command.environment().put("WISSELWERK_RATE_ADDRESS", "0");
        command.environment().put("WISSELWERK_RATE_TOKEN", "0");
        command.environment().put("WISSELWERK_ADMIN_EMAIL", ADMIN);
        command.environment().put("WISSELWERK_ADMIN_PASSWORD", ADMIN_PASSWORD);
        command.environment().keySet().removeAll(List.of("DATABASE_URL", "ELASTICSEARCH_URL"));
        Process process = command.start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return new DemoApplication(process, line.substring(READY.length()));
            }
        }
        throw new IllegalStateException("the application did not start: see " + directory.resolve("application.log"));
    }

    String address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("SIGTERM did not stop the application within " + STOP_SECONDS + " seconds");
        }
    }

    private static void forget(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(DemoApplication::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
