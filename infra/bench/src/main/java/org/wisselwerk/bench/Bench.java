package org.wisselwerk.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What all measurements of the packaged application take, and how they tell of it: rows of a table. */
abstract class Bench implements Callable<Integer> {

    /** Of the listings that are imported. */
    static final String SOURCE = "bench";

    @Option(names = "--jar", description = "The packaged application; default: ${DEFAULT-VALUE}.")
    Path jar = Path.of("backend/target/wisselwerk.jar");

    @Option(
            names = "--directory",
            description =
                    "Where its data are: load-bench empties it first, others work on it; default: ${DEFAULT-VALUE}.")
    Path directory = Path.of("infra/bench/target/load");

    @Option(names = "--seed", description = "Of all that is made up; default: ${DEFAULT-VALUE}.")
    long seed = 1;

    static void run(Bench bench, String[] arguments) {
        System.exit(new CommandLine(bench).execute(arguments));
    }

    Path data() {
        return directory.resolve("data");
    }

    /** For a server that is started here: its programs stand beside the application's jar, and not beside this one. */
    void useServers() {
        String servers = jar.resolveSibling("servers").toString();
        System.getProperties().putIfAbsent("wisselwerk.servers", servers);
    }

    static void row(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }

    static void header(String... cells) {
        row(cells);
        System.out.println("|" + "---|".repeat(cells.length));
    }

    static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }

    static double milliseconds(Latencies latencies, double share) {
        return latencies.percentile(share).toNanos() / 1e6;
    }

    static String ratio(double one, double other) {
        return String.format(Locale.ROOT, "%.2f", one / other);
    }
}
