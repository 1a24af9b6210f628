package org.wisselwerk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wisselwerk.bench.Recording.Heard;
import org.wisselwerk.embedded.EmbeddedDatabase;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.platform.DeliveryConsumer;
import org.wisselwerk.platform.Relay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Transitions of collaborations a second, over HTTP, beside the very same statements in the very same transactions sent
 * over bare JDBC: in turns, each on a copy of the same database, with as many at once. Twice: until all are answered,
 * beside the statements of the requests alone, and until all is done that they set off (who must be told is told, the
 * agreement is sealed), beside its statements too. Application, callers and replay run in this process, the database in
 * its own; there is no search engine, so what it would be told waits.
 */
@Command(
        name = "transition-bench",
        mixinStandardHelpOptions = true,
        description = "Compares transitions with their statements over bare JDBC.")
final class TransitionBench extends Bench {

    /** Rounds before those that count: the compiler has its say. */
    private static final int WARM_UP = 2;
    /** How long the background may need at most. */
    private static final Duration BACKGROUND = Duration.ofSeconds(30);
    /** Who waits for a search engine. */
    private static final Set<String> SEARCHING = Set.of("index");

    @Option(names = "--pairs", description = "How many pairs of people act at once; default: ${DEFAULT-VALUE}.")
    private int pairs = 8;

    @Option(
            names = "--stories",
            description = "How many pairs of stories each goes through; default: ${DEFAULT-VALUE}.")
    private int stories = 10;

    @Option(
            names = "--warm-up",
            description = "How many pairs of stories go before, for a program as warm as one that runs for days;"
                    + " default: ${DEFAULT-VALUE}.")
    private int warmUp = 5;

    @Option(names = "--rounds", description = "How often each is measured; default: ${DEFAULT-VALUE}.")
    private int rounds = 5;

    public static void main(String[] arguments) {
        run(new TransitionBench(), arguments);
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException, ExecutionException {
        useServers();
        Directories.empty(directory);
        Path original = directory.resolve("original");
        List<Workflow> workflows;
        try (InProcess running = InProcess.start(original, "")) {
            workflows = prepared(running);
        }
        List<List<Heard>> recorded;
        try (InProcess running = InProcess.start(copy(original), StatementLog.PARAMETER)) {
            recorded = recorded(workflows, running);
        }
        int transitions = pairs * stories * Workflow.TRANSITIONS;
        header(
                "round",
                "transitions a second",
                "over JDBC",
                "ratio",
                "with all that they set off",
                "over JDBC",
                "ratio");
        List<Double> ratios = new ArrayList<>();
        List<Double> ratiosOfAll = new ArrayList<>();
        for (int round = 1 - WARM_UP; round <= rounds; round++) {
            Took application = overHttp(original, workflows);
            Duration bare = overJdbc(original, recorded, false);
            Duration bareAll = overJdbc(original, recorded, true);
            if (round > 0) {
                double ratio = bare.toNanos() / (double) application.requests().toNanos();
                double ratioOfAll =
                        bareAll.toNanos() / (double) application.all().toNanos();
                ratios.add(ratio);
                ratiosOfAll.add(ratioOfAll);
                row(
                        Integer.toString(round),
                        perSecond(transitions, application.requests()),
                        perSecond(transitions, bare),
                        String.format(Locale.ROOT, "%.2f", ratio),
                        perSecond(transitions, application.all()),
                        perSecond(transitions, bareAll),
                        String.format(Locale.ROOT, "%.2f", ratioOfAll));
            }
        }
        tell(recorded, transitions, middle(ratios), middle(ratiosOfAll));
        return 0;
    }

    private void tell(List<List<Heard>> recorded, int transitions, double ratio, double ratioOfAll) {
        int heard = pairs * (warmUp + stories) * Workflow.TRANSITIONS;
        System.out.printf(
                Locale.ROOT,
                "%nThe middle ratio is %.2f, with all that they set off %.2f. %,d transitions a round, %d at once;"
                        + " borders of transactions included, %.1f statements each and %.1f behind it: %s%n",
                ratio,
                ratioOfAll,
                transitions,
                pairs,
                recorded.stream().flatMap(List::stream).mapToInt(Heard::size).sum() / (double) heard,
                recorded.stream()
                                .flatMap(List::stream)
                                .mapToInt(Heard::sizeBehind)
                                .sum()
                        / (double) heard,
                Recording.writers(recorded, heard));
    }

    private static double middle(List<Double> ratios) {
        return ratios.stream().sorted().toList().get(ratios.size() / 2);
    }

    private List<Workflow> prepared(InProcess running) throws InterruptedException, ExecutionException {
        List<Callable<Workflow>> all = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            SignedIn school = somebody(running, OrganisationType.SCHOOL);
            SignedIn company = somebody(running, OrganisationType.COMPANY);
            all.add(() -> new Workflow(school, company, warmUp + stories));
        }
        return AtOnce.run(all);
    }

    private static SignedIn somebody(InProcess running, OrganisationType type) {
        InProcess.Owner owner = running.owner(type);
        return new SignedIn(running.base(), owner.organisation().toString(), owner.email(), InProcess.PASSWORD);
    }

    /** For each pair what was heard of each of its requests. */
    private List<List<Heard>> recorded(List<Workflow> workflows, InProcess running) throws InterruptedException {
        List<List<Heard>> all = new ArrayList<>();
        Recording recording = new Recording();
        for (Workflow workflow : workflows) {
            List<Heard> heard = new ArrayList<>();
            workflow.movedTo(running.base());
            workflow.run(0, warmUp + stories, request -> recording.hear(request, heard));
            all.add(heard);
        }
        settle(running);
        recording.end();
        return all;
    }

    /**
     * How long the same took.
     *
     * @param requests until all were answered
     * @param all until the background had done what they set off, too
     */
    private record Took(Duration requests, Duration all) {}

    private Took overHttp(Path original, List<Workflow> workflows)
            throws IOException, InterruptedException, ExecutionException {
        try (InProcess running = InProcess.start(copy(original), "")) {
            workflows.forEach(workflow -> workflow.movedTo(running.base()));
            AtOnce.run(parts(workflows, workflow -> workflow.run(0, warmUp, request -> request)));
            settle(running);
            long begin = System.nanoTime();
            AtOnce.run(parts(workflows, workflow -> workflow.run(warmUp, warmUp + stories, request -> request)));
            Duration requests = since(begin);
            settle(running);
            return new Took(requests, since(begin));
        }
    }

    /** Until everybody has heard of everything who can do something about it without a search engine. */
    private static void settle(InProcess running) throws InterruptedException {
        Relay relay = running.context().getBean(Relay.class);
        for (DeliveryConsumer consumer : running.context().getBeansOfType(DeliveryConsumer.class)) {
            if (!SEARCHING.contains(consumer.name()) && !relay.await(consumer.name(), BACKGROUND)) {
                throw new IllegalStateException(consumer.name() + " is still behind after " + BACKGROUND);
            }
        }
    }

    private static List<Callable<Boolean>> parts(List<Workflow> all, Consumer<Workflow> part) {
        return all.stream()
                .<Callable<Boolean>>map(one -> () -> {
                    part.accept(one);
                    return true;
                })
                .toList();
    }

    private Duration overJdbc(Path original, List<List<Heard>> recorded, boolean behind)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(copy(original), 0);
                Replay replay = new Replay(database, recorded, behind)) {
            int warm = warmUp * Workflow.TRANSITIONS;
            replay.run(0, warm);
            long begin = System.nanoTime();
            replay.run(warm, warm + stories * Workflow.TRANSITIONS);
            return since(begin);
        }
    }

    private Path copy(Path original) throws IOException {
        Path copy = directory.resolve("copy");
        Directories.empty(copy);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(original.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return copy;
    }

    private static String perSecond(int transitions, Duration took) {
        return String.format(Locale.ROOT, "%.0f", transitions * 1e9 / took.toNanos());
    }
}
