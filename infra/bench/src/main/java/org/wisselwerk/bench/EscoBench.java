package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wisselwerk.vocabulary.Vocabulary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Starts the packaged application on an empty directory, imports generated files of ESCO's size twice, and prints what
 * it took; with how long suggestions take before and after, and a second start.
 */
@Command(name = "esco-bench", mixinStandardHelpOptions = true, description = "Measures an import of ESCO.")
final class EscoBench implements Callable<Integer> {

    private static final int WARM_UP = 300;
    private static final int SHORTEST_TYPED = 3;
    private static final List<String> FILES =
            List.of("occupations_nl.csv", "skills_nl.csv", "occupationSkillRelations_nl.csv");

    @Option(names = "--jar", description = "The packaged application; default: ${DEFAULT-VALUE}.")
    private Path jar = Path.of("backend/target/wisselwerk.jar");

    @Option(names = "--directory", description = "Emptied first; default: ${DEFAULT-VALUE}.")
    private Path directory = Path.of("infra/bench/target/esco");

    @Option(
            names = "--occupations",
            description = "More than ESCO's 3,039, for more than 20,000 concepts in all; default: ${DEFAULT-VALUE}.")
    private int occupations = 5_000;

    @Option(names = "--skills", description = "How many; default: ${DEFAULT-VALUE}.")
    private int skills = 13_900;

    @Option(names = "--relations", description = "Of occupations and skills; default: ${DEFAULT-VALUE}.")
    private int relations = 120_000;

    @Option(names = "--suggestions", description = "How many are asked before and after; default: ${DEFAULT-VALUE}.")
    private int suggestions = 1_500;

    @Option(names = "--seed", description = "Of the files and of what is typed; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EscoBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Directories.empty(directory);
        EscoGenerator generator = new EscoGenerator(seed);
        generator.writeOccupations(directory.resolve(FILES.get(0)), occupations);
        generator.writeSkills(directory.resolve(FILES.get(1)), skills);
        generator.writeRelations(directory.resolve(FILES.get(2)), relations, occupations, skills);
        row("what", "figure");
        row("---", "---");
        List<String> typed = typed(generator);
        try (RunningSystem system = RunningSystem.start(jar, directory.resolve("data"))) {
            Administrator administrator = new Administrator(system.base());
            row("start, on an empty directory", seconds(system.startTook()));
            Latencies before = suggestions(administrator, typed);
            memory(system, "before");
            for (String file : FILES) {
                send(administrator, file, "import");
            }
            memory(system, "after the import");
            Latencies after = suggestions(administrator, typed);
            JsonNode standing = administrator.get("/api/admin/vocabulary");
            row("in force", "`" + standing.path("shipped") + "` and `" + standing.path("esco") + "`");
            compare(before, after);
            for (String file : FILES) {
                send(administrator, file, "the same again");
            }
            memory(system, "at the end");
        }
        try (RunningSystem system = RunningSystem.start(jar, directory.resolve("data"))) {
            row("second start, with ESCO", seconds(system.startTook()));
        }
        return 0;
    }

    private void send(Administrator administrator, String file, String what) throws IOException, InterruptedException {
        Path path = directory.resolve(file);
        long begin = System.nanoTime();
        JsonNode summary = administrator.importEsco(path);
        long took = Math.max(1, Duration.ofNanos(System.nanoTime() - begin).toMillis());
        if (!summary.path("complete").asBoolean()) {
            throw new IOException(file + ": " + summary);
        }
        long rows = summary.path("read").asLong();
        row(
                "%s: %s, %,d rows (%d kB), until in force".formatted(what, file, rows, Files.size(path) >> 10),
                seconds(Duration.ofMillis(took))
                        + " (%,d rows a second): %,d created, %,d unchanged"
                                .formatted(
                                        rows * 1000 / took,
                                        summary.path("created").asLong(),
                                        summary.path("unchanged").asLong()));
    }

    /** The beginnings of trades: of ours, and every third time of one that is only in the file. */
    private List<String> typed(EscoGenerator generator) {
        List<Trades.Trade> trades = new Trades(Vocabulary.load()).all();
        List<String> typed = new ArrayList<>();
        for (int number = 0; number < suggestions; number++) {
            Chance chance = new Chance(seed, number);
            String whole = number % 3 == 0
                    ? generator.occupation(chance.between(0, occupations - 1))
                    : Trades.said(chance.of(trades).concept(), "nl", chance);
            String beginning = whole.substring(0, Math.min(whole.length(), chance.between(SHORTEST_TYPED, 10)));
            typed.add(chance.percent(20) ? misspelt(beginning) : beginning);
        }
        return typed;
    }

    private static String misspelt(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle) + 'x' + word.substring(middle + 1);
    }

    private static Latencies suggestions(Administrator administrator, List<String> typed)
            throws IOException, InterruptedException {
        ask(administrator, typed.subList(0, Math.min(WARM_UP, typed.size())), new Latencies());
        Latencies latencies = new Latencies();
        ask(administrator, typed, latencies);
        return latencies;
    }

    private static void ask(Administrator administrator, List<String> typed, Latencies latencies)
            throws IOException, InterruptedException {
        for (String words : typed) {
            long begin = System.nanoTime();
            administrator.get("/api/suggestions?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            latencies.add(System.nanoTime() - begin);
        }
    }

    private static void compare(Latencies before, Latencies after) {
        for (double share : new double[] {0.5, 0.95, 0.99}) {
            double without = before.percentile(share).toNanos() / 1e6;
            double with = after.percentile(share).toNanos() / 1e6;
            row(
                    String.format(Locale.ROOT, "suggestions over HTTP, p%.0f: before / after / ratio", 100 * share),
                    String.format(Locale.ROOT, "%.1f / %.1f ms / %.2f", without, with, with / without));
        }
    }

    private static void memory(RunningSystem system, String when) {
        RunningSystem.Memory memory = system.memory().get("application");
        if (memory != null) {
            row(
                    "memory (RSS) of the application " + when + ": now / at most",
                    "%,d / %,d MB".formatted(memory.now(), memory.most()));
        }
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }

    private static void row(String what, String figure) {
        System.out.println("| " + what + " | " + figure + " |");
    }
}
