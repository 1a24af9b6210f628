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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged application in one data directory, with servers of its own unless it is told of others, as child processes
 * that can be killed. It survives; only the processes do not.
 */
final class Installation implements AutoCloseable {

    private static final String READY = "Wisselwerk is ready at ";
    private static final String DATABASE = "mariadbd";
    private static final String ELASTICSEARCH = "java";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final List<String> SERVERS = List.of(DATABASE, ELASTICSEARCH);

    private final Path data;
    private final Path log;
    private final String command;
    private final Map<String, String> settings;
    private Process application;
    private URI base;

    private Installation(Path directory, String command, Map<String, String> settings) throws IOException {
        data = directory.resolve("data");
        log = directory.resolve("application.log");
        this.command = command;
        this.settings = settings;
        application = spawn();
        base = awaitReady();
    }

    /** A new one in that directory, which is emptied, started with its demo. */
    static Installation in(Path directory) throws IOException {
        return in(directory, "demo", Map.of());
    }

    /**
     * As above.
     *
     * @param command that starts it
     * @param settings variables of its environment, such as servers that are there already
     */
    static Installation in(Path directory, String command, Map<String, String> settings) throws IOException {
        Path absolute = directory.toAbsolutePath();
        empty(absolute);
        Files.createDirectories(absolute.resolve("data"));
        return new Installation(absolute, command, settings);
    }

    static void empty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(Installation::delete);
            }
        }
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
        ProcessBuilder process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        Path.of(System.getProperty("wisselwerk.jar", "target/wisselwerk.jar"))
                                .toAbsolutePath()
                                .toString(),
                        command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().put("WISSELWERK_DATA", data.toString());
        process.environment().put("WISSELWERK_PORT", "-1");
        // Drills ask more in a minute than people do.
        process.environment().put("WISSELWERK_RATE_ADDRESS", "0");
        process.environment().put("WISSELWERK_RATE_TOKEN", "0");
        process.environment().keySet().removeAll(List.of("DATABASE_URL", "ELASTICSEARCH_URL", "WISSELWERK_TODAY"));
        process.environment().putAll(settings);
        return process.start();
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
