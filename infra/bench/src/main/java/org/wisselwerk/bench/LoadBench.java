package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.wisselwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Starts the packaged application on an empty directory, fills it over HTTP while somebody searches, rebuilds its index
 * while somebody searches, starts it a second time; and prints what it took as a table.
 */
@Command(name = "load-bench", mixinStandardHelpOptions = true, description = "Measures a load of generated listings.")
final class LoadBench extends Bench {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final long POLL_NANOS = Duration.ofMillis(100).toNanos();
    private static final int IN_A_ROW = 500;
    /** Few enough to be counted exactly, so that a gap would show. */
    private static final String COUNTED =
            "/api/listings?source=" + SOURCE + "&kind=EQUIPMENT&direction=NEED&finality=doorstroom&size=1";

    @Option(names = "--count", description = "How many listings; default: ${DEFAULT-VALUE}.")
    private int count = 100_000;

    public static void main(String[] arguments) {
        run(new LoadBench(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Directories.empty(directory);
        Path file = directory.resolve("listings.ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            GenerateListings.write(new ListingGenerator(seed, LocalDate.now(ZoneOffset.UTC)), count, out);
        }
        header("what", "figure");
        try (RunningSystem system = start("first start, on an empty directory")) {
            load(system, file);
            rebuild(system);
            row("stop (SIGTERM)", seconds(system.stop()));
        }
        try (RunningSystem system = start("second start, with %,d listings".formatted(count))) {
            Searches first = searches(system);
            first.inARow(1);
            row("first search after it", first.latencies().percentile(1).toMillis() + " ms, " + first.troubles());
        }
        return 0;
    }

    private RunningSystem start(String what) throws IOException {
        RunningSystem system = RunningSystem.start(jar, data());
        row(what, seconds(system.startTook()));
        return system;
    }

    private void load(RunningSystem system, Path file) throws IOException, InterruptedException {
        Administrator administrator = new Administrator(system.base());
        Searches during = searches(system);
        AtomicBoolean loading = new AtomicBoolean(true);
        Thread searcher = during.every(PAUSE, loading::get);
        long begin = System.nanoTime();
        JsonNode summary = administrator.importFile(file, SOURCE);
        Duration committed = since(begin);
        administrator.flush();
        Duration findable = since(begin);
        loading.set(false);
        searcher.join();
        row(
                "import of %,d listings (%d MB)".formatted(count, Files.size(file) >> 20),
                seconds(committed) + rate(committed));
        row("the import's own summary", "`" + summary + "`");
        row("until everything is findable", seconds(findable) + rate(findable));
        row("searches meanwhile, one every %d ms: p50 / p95 / p99".formatted(PAUSE.toMillis()), of(during));
        memory(system, "after the load");
        Searches after = searches(system);
        after.inARow(IN_A_ROW);
        row("searches afterwards, one after the other: p50 / p95 / p99", of(after));
    }

    private void rebuild(RunningSystem system) throws IOException, InterruptedException {
        Administrator administrator = new Administrator(system.base());
        Searches during = searches(system);
        AtomicBoolean building = new AtomicBoolean(true);
        long expected = administrator.get(COUNTED).path("total").asLong();
        long least = expected;
        Thread searcher = during.every(PAUSE, building::get);
        long begin = System.nanoTime();
        administrator.rebuild();
        while (administrator.rebuilding()) {
            least = Math.min(least, administrator.get(COUNTED).path("total").asLong());
            LockSupport.parkNanos(POLL_NANOS);
        }
        Duration took = since(begin);
        building.set(false);
        searcher.join();
        row("rebuild of the index", seconds(took) + rate(took));
        row("searches meanwhile: p50 / p95 / p99", of(during));
        row("a search that finds %,d found at least, meanwhile".formatted(expected), "%,d".formatted(least));
        memory(system, "after the rebuild");
    }

    private Searches searches(RunningSystem system) {
        return new Searches(system.base(), new Trades(Vocabulary.load()).all(), seed);
    }

    private static String of(Searches searches) {
        return searches.latencies()
                + " (%,d searches, %s)".formatted(searches.latencies().count(), searches.troubles());
    }

    private static void memory(RunningSystem system, String when) {
        system.memory()
                .forEach((name, memory) -> row(
                        "memory (RSS) of %s %s / at most".formatted(name, when),
                        "%,d / %,d MB".formatted(memory.now(), memory.most())));
    }

    private String rate(Duration took) {
        return " (%,d a second)".formatted(count * 1000L / Math.max(1, took.toMillis()));
    }
}
