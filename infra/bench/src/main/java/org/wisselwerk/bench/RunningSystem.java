package org.wisselwerk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged application with its embedded servers, started as the script {@code wisselwerk} starts it. */
final class RunningSystem implements AutoCloseable {

    static final String ADMIN = "admin@bench.example";
    static final String PASSWORD = "correct-horse-battery";
    static final String HEAP = "-Xmx512m";

    private static final String READY = "Wisselwerk is ready at ";
    private static final long KILOBYTES_IN_MEGABYTE = 1024;

    private final Process application;
    private final URI base;
    private final Duration start;

    private RunningSystem(Process application, URI base, Duration start) {
        this.application = application;
        this.base = base;
        this.start = start;
    }

    /** Starts it on that data directory and waits until it says that it is ready. */
    static RunningSystem start(Path jar, Path data) throws IOException {
        return start(jar, data, Map.of());
    }

    /** @param settings more variables of the environment, such as servers of one's own */
    static RunningSystem start(Path jar, Path data, Map<String, String> settings) throws IOException {
        Files.createDirectories(data);
        Path log = data.resolveSibling("application.log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "start")
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        command.environment()
                .putAll(Map.of(
                        "WISSELWERK_DATA",
                        data.toAbsolutePath().toString(),
                        "WISSELWERK_PORT",
                        "-1",
                        "WISSELWERK_ADMIN_EMAIL",
                        ADMIN,
                        "WISSELWERK_ADMIN_PASSWORD",
                        PASSWORD,
                        "WISSELWERK_RATE_ADDRESS",
                        "0",
                        "WISSELWERK_RATE_TOKEN",
                        "0"));
        command.environment().keySet().removeAll(List.of("DATABASE_URL", "ELASTICSEARCH_URL", "WISSELWERK_TODAY"));
        command.environment().putAll(settings);
        long begin = System.nanoTime();
        Process application = command.start();
        BufferedReader output = application.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return new RunningSystem(application, URI.create(line.substring(READY.length())), took);
            }
        }
        throw new IOException("the application did not start: see " + log);
    }

    URI base() {
        return base;
    }

    /** From the start of the process to its word that it is ready. */
    Duration startTook() {
        return start;
    }

    /** What each process holds in memory now, and the most it ever held, in megabytes; by its name. */
    Map<String, Memory> memory() {
        Map<String, Memory> memory = new LinkedHashMap<>();
        memory.put("application", memory(application.pid()));
        application
                .descendants()
                .forEach(process -> process.info()
                        .command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .ifPresent(program -> {
                            if (program.equals("java")) {
                                memory.put("Elasticsearch", memory(process.pid()));
                            } else if (program.equals("mariadbd")) {
                                memory.put("MariaDB", memory(process.pid()));
                            }
                        }));
        return memory;
    }

    record Memory(long now, long most) {}

    private static Memory memory(long pid) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            List<String> lines = status.toList();
            return new Memory(megabytes(lines, "VmRSS:"), megabytes(lines, "VmHWM:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long megabytes(List<String> status, String key) {
        return status.stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_IN_MEGABYTE)
                .findFirst()
                .orElse(0);
    }

    /** SIGTERM, and waits for the end of the application, which ends its servers first. */
    Duration stop() {
        long begin = System.nanoTime();
        application.destroy();
        application.onExit().join();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public void close() {
        if (application.isAlive()) {
            stop();
        }
    }
}
