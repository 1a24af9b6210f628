package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.embedded.EmbeddedDatabase;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Transitions of collaborations a second, over HTTP, beside the very same statements in the very same transactions sent
 * over bare JDBC: in turns, each on a copy of the same database, with as many at once. Application, callers and replay run
 * in this process, the database in its own; there is no search engine, so what it would be told waits.
 */
@Command(
        name = "transition-bench",
        mixinStandardHelpOptions = true,
        description = "Compares transitions with their statements over bare JDBC.")
final class TransitionBench extends Bench {

    private static final String PASSWORD = "een groene fiets op zolder";
    private static final int NOT_LISTENING = 9;
    /** Rounds before those that count: the compiler has its say. */
    private static final int WARM_UP = 2;

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

    /** The application on a database of its own, for as long as it is open. */
    private record Running(EmbeddedDatabase database, ApplicationContext context, URI base) implements AutoCloseable {

        @Override
        public void close() {
            context.close();
            database.close();
        }
    }

    public static void main(String[] arguments) {
        run(new TransitionBench(), arguments);
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException, ExecutionException {
        useServers();
        Directories.empty(directory);
        Path original = directory.resolve("original");
        List<Workflow> workflows;
        try (Running running = start(original, "")) {
            workflows = prepared(running);
        }
        List<List<List<String>>> recorded;
        try (Running running = start(copy(original), StatementLog.PARAMETER)) {
            recorded = recorded(workflows, running.base());
        }
        int transitions = pairs * stories * Workflow.TRANSITIONS;
        long statements =
                recorded.stream().flatMap(List::stream).mapToLong(List::size).sum();
        header("round", "transitions a second", "the same statements over JDBC", "ratio");
        List<Double> ratios = new ArrayList<>();
        for (int round = 1 - WARM_UP; round <= rounds; round++) {
            double application =
                    transitions / (double) overHttp(original, workflows).toNanos();
            double bare = transitions / (double) overJdbc(original, recorded).toNanos();
            if (round > 0) {
                ratios.add(application / bare);
                row(Integer.toString(round), perSecond(application), perSecond(bare), ratio(application, bare));
            }
        }
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%nThe middle ratio is %.2f. %,d transitions a round, %d at once, %.1f statements each, borders of"
                        + " transactions included.%n",
                ratios.get(rounds / 2),
                transitions,
                pairs,
                statements / (double) (pairs * (warmUp + stories) * Workflow.TRANSITIONS));
        return 0;
    }

    private List<Workflow> prepared(Running running) throws InterruptedException, ExecutionException {
        List<Callable<Workflow>> all = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            SignedIn school = somebody(running, OrganisationType.SCHOOL);
            SignedIn company = somebody(running, OrganisationType.COMPANY);
            all.add(() -> new Workflow(school, company, warmUp + stories));
        }
        return atOnce(all);
    }

    private static SignedIn somebody(Running running, OrganisationType type) {
        String email = UUID.randomUUID() + "@bench.example";
        UUID organisation = running.context()
                .getBean(Organisations.class)
                .add(
                        new OrganisationProfile(email, type, null, "9000", "Gent", List.of(), null, null),
                        null,
                        Verification.VERIFIED)
                .id();
        running.context().getBean(Accounts.class).addMember(email, "An", PASSWORD, organisation, Role.OWNER);
        return new SignedIn(running.base(), organisation.toString(), email, PASSWORD);
    }

    /** For each pair, the statements of each of its requests: one request at a time, so that it is known whose they are. */
    private List<List<List<String>>> recorded(List<Workflow> workflows, URI base) {
        List<List<List<String>>> all = new ArrayList<>();
        Set<String> others = new ConcurrentSkipListSet<>();
        for (Workflow workflow : workflows) {
            List<List<String>> requests = new ArrayList<>();
            workflow.movedTo(base);
            workflow.run(0, warmUp + stories, request -> () -> {
                List<String> statements = Collections.synchronizedList(new ArrayList<>());
                StatementLog.tell(sql -> {
                    String thread = Thread.currentThread().getName();
                    if (thread.startsWith("relay-") || thread.startsWith("scheduled-")) {
                        others.add(thread.replaceAll("\\d+", "…"));
                    } else {
                        statements.add(sql);
                    }
                });
                JsonNode answer = request.get();
                requests.add(List.copyOf(statements));
                return answer;
            });
            all.add(requests);
        }
        StatementLog.tell(sql -> {});
        System.out.println("left out, since no request waits for them: " + others);
        return all;
    }

    private Duration overHttp(Path original, List<Workflow> workflows)
            throws IOException, InterruptedException, ExecutionException {
        try (Running running = start(copy(original), "")) {
            workflows.forEach(workflow -> workflow.movedTo(running.base()));
            atOnce(parts(workflows, workflow -> workflow.run(0, warmUp, request -> request)));
            long begin = System.nanoTime();
            atOnce(parts(workflows, workflow -> workflow.run(warmUp, warmUp + stories, request -> request)));
            return since(begin);
        }
    }

    private interface Part<T> {
        void run(T one) throws SQLException;
    }

    private static <T> List<Callable<Boolean>> parts(List<T> all, Part<T> part) {
        return all.stream()
                .<Callable<Boolean>>map(one -> () -> {
                    part.run(one);
                    return true;
                })
                .toList();
    }

    private Duration overJdbc(Path original, List<List<List<String>>> recorded)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(copy(original), 0)) {
            List<Replay> connections = new ArrayList<>();
            for (List<List<String>> requests : recorded) {
                connections.add(new Replay(database, requests));
            }
            int warm = warmUp * Workflow.TRANSITIONS;
            atOnce(parts(connections, replay -> replay.run(0, warm)));
            long begin = System.nanoTime();
            atOnce(parts(connections, replay -> replay.run(warm, warm + stories * Workflow.TRANSITIONS)));
            Duration took = since(begin);
            for (Replay connection : connections) {
                connection.close();
            }
            return took;
        }
    }

    private static Running start(Path data, String parameters) {
        EmbeddedDatabase database = EmbeddedDatabase.start(data, 0);
        ApplicationContext context = ApplicationContext.builder()
                .properties(Map.of(
                        "datasources.default.url",
                        database.jdbcUrl() + parameters,
                        "datasources.default.username",
                        database.user(),
                        "datasources.default.password",
                        database.password(),
                        "micronaut.server.port",
                        -1,
                        "wisselwerk.rates.address",
                        0,
                        "wisselwerk.data",
                        data.toString(),
                        "wisselwerk.elasticsearch.url",
                        "http://127.0.0.1:" + NOT_LISTENING))
                .start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        server.start();
        return new Running(database, context, server.getURI());
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

    private static <T> List<T> atOnce(List<Callable<T>> all) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<T> one : threads.invokeAll(all)) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    private static String perSecond(double perNano) {
        return String.format(
                Locale.ROOT, "%.0f", perNano * Duration.ofSeconds(1).toNanos());
    }
}
