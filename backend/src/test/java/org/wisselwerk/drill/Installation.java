package org.wisselwerk.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged application with demo accounts and servers of its own in one data directory, as child processes that can
 * be killed. It survives; only the processes do not.
 */
final class Installation implements AutoCloseable {

    private static final String READY = "Wisselwerk is ready at ";
    private static final String DATABASE = "mariadbd";
    private static final String ELASTICSEARCH = "java";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final List<String> SERVERS = List.of(DATABASE, ELASTICSEARCH);

    private final Path data;
    private final Path log;
    private Process application;
    private URI base;

    private Installation(Path directory) throws IOException {
        data = directory.resolve("data");
        log = directory.resolve("application.log");
        application = spawn();
        base = awaitReady();
    }

    /** A new one in that directory, which is emptied, started. */
    static Installation in(Path directory) throws IOException {
        Path absolute = directory.toAbsolutePath();
        if (Files.exists(absolute)) {
            try (Stream<Path> files = Files.walk(absolute)) {
                files.sorted(Comparator.reverseOrder()).forEach(Installation::delete);
            }
        }
        Files.createDirectories(absolute.resolve("data"));
        return new Installation(absolute);
    }

    /** Starts it, if it does not run. */
    void start() throws IOException {
        if (!application.isAlive()) {
            application = spawn();
            base = awaitReady();
        }
    }

    /** kill -9 of the application alone. */
    List<ProcessHandle> kill() {
        List<ProcessHandle> servers = servers();
        application.destroyForcibly();
        application.onExit().join();
        return servers;
    }

    /** SIGTERM, and waits.
     *
     * @return what still runs after 20 seconds
     */
    List<ProcessHandle> stop() throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(Stream.of(application.toHandle()), application.descendants())
                .toList();
        long deadline = System.nanoTime() + STOP_LIMIT.toNanos();
        application.destroy();
        for (ProcessHandle process : all) {
            process.onExit()
                    .completeOnTimeout(process, Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)
                    .join();
        }
        return all.stream().filter(ProcessHandle::isAlive).toList();
    }

    /** kill -9 of the database server; the application is left alone. */
    void killDatabase() {
        kill(DATABASE);
    }

    /** kill -9 of the search engine; the application is left alone. */
    void killElasticsearch() {
        kill(ELASTICSEARCH);
    }

    /** The processes of both servers. */
    List<ProcessHandle> servers() {
        return application
                .descendants()
                .filter(process -> SERVERS.contains(program(process)))
                .toList();
    }

    URI base() {
        return base;
    }

    /** The token by which the command line on this machine is let in. */
    String token() {
        try {
            return Files.readString(data.resolve("command-line-token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop().forEach(ProcessHandle::destroyForcibly);
    }

    private void kill(String program) {
        List<ProcessHandle> found = servers().stream()
                .filter(process -> program(process).equals(program))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no " + program + " runs here");
        }
        found.forEach(ProcessHandle::destroyForcibly);
    }

    private static String program(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("");
    }

    private Process spawn() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        Path.of(System.getProperty("wisselwerk.jar", "target/wisselwerk.jar"))
                                .toAbsolutePath()
                                .toString(),
                        "demo")
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        command.environment().put("WISSELWERK_DATA", data.toString());
        command.environment().put("WISSELWERK_PORT", "-1");
        // Drills ask more in a minute than people do.
        command.environment().put("WISSELWERK_RATE_ADDRESS", "0");
        command.environment().put("WISSELWERK_RATE_TOKEN", "0");
        command.environment().keySet().removeAll(List.of("DATABASE_URL", "ELASTICSEARCH_URL", "WISSELWERK_TODAY"));
        return command.start();
    }

    private URI awaitReady() throws IOException {
        BufferedReader output = application.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return URI.create(line.substring(READY.length()));
            }
        }
        throw new IllegalStateException("the application did not start: see " + log);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
