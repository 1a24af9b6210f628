package org.wisselwerk.bench;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.wisselwerk.embedded.EmbeddedDatabase;
import org.wisselwerk.matching.FindWhoMustHear;
import org.wisselwerk.matching.SavedSearches;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.vocabulary.Vocabulary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long it takes to decide who must hear of a listing, among many listings and saved searches, beside
 * reading all that would have to be judged otherwise. A directory that a run has filled serves the next one.
 */
@Command(name = "alert-bench", mixinStandardHelpOptions = true, description = "Measures who must hear of a listing.")
final class AlertBench implements Callable<Integer> {

    private static final String SOURCE = "bench";
    private static final int NOT_LISTENING = 9;
    private static final int EVERY_TENTH = 10;

    @Option(names = "--jar", description = "The packaged application; default: ${DEFAULT-VALUE}.")
    private Path jar = Path.of("backend/target/wisselwerk.jar");

    @Option(names = "--directory", description = "Filled when it is empty; default: ${DEFAULT-VALUE}.")
    private Path directory = Path.of("infra/bench/target/alerts");

    @Option(names = "--count", description = "How many listings; default: ${DEFAULT-VALUE}.")
    private int count = 100_000;

    @Option(names = "--searches", description = "How many saved searches; default: ${DEFAULT-VALUE}.")
    private int searches = 10_000;

    @Option(names = "--publications", description = "How many listings are published then; default: ${DEFAULT-VALUE}.")
    private int publications = 200;

    @Option(names = "--seed", description = "Of listings and searches; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AlertBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        // The database's programs stand beside the application's jar, and not beside this one.
        String servers = jar.resolveSibling("servers").toString();
        System.getProperties().putIfAbsent("wisselwerk.servers", servers);
        row("what", "figure");
        row("---", "---");
        Path data = directory.resolve("data");
        if (!Files.exists(data)) {
            fill(data);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0);
                Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                ApplicationContext application = application(database, data)) {
            save(application.getBean(SavedSearches.class), connection);
            measure(application.getBean(FindWhoMustHear.class), connection);
        }
        return 0;
    }

    private void fill(Path data) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path file = directory.resolve("listings.ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            GenerateListings.write(new ListingGenerator(seed, today), count + publications, out);
        }
        try (RunningSystem system = RunningSystem.start(jar, data)) {
            Administrator administrator = new Administrator(system.base());
            long begin = System.nanoTime();
            administrator.importFile(file, SOURCE);
            row("import of %,d listings".formatted(count + publications), seconds(begin));
            while (administrator.get("/api/admin/search").path("openDeliveries").asLong() > 0) {
                administrator.flush();
            }
            row("until everything is findable and narrow", seconds(begin));
        }
    }

    /** Without its engine: the decision does not ask it. */
    private static ApplicationContext application(EmbeddedDatabase database, Path data) {
        return ApplicationContext.builder()
                .properties(Map.of(
                        "datasources.default.url", database.jdbcUrl(),
                        "datasources.default.username", database.user(),
                        "datasources.default.password", database.password(),
                        "wisselwerk.data", data.toString(),
                        "wisselwerk.elasticsearch.url", "http://127.0.0.1:" + NOT_LISTENING))
                .start();
    }

    private void save(SavedSearches saved, Connection connection) throws SQLException {
        UUID account =
                ids(connection, "select id from account where admin limit 1").getFirst();
        int present = saved.of(account).size();
        SavedSearchGenerator generator =
                new SavedSearchGenerator(seed, today, new Trades(Vocabulary.load()).all(), postcodes());
        long begin = System.nanoTime();
        for (int number = present + 1; number <= searches; number++) {
            saved.save(account, null, generator.search(number));
        }
        row("saving %,d searches, one by one".formatted(searches - present), seconds(begin));
    }

    private static List<String> postcodes() {
        Places places = Places.load();
        return IntStream.rangeClosed(1, 9)
                .mapToObj(Integer::toString)
                .flatMap(digit -> places.startingWith(digit, Integer.MAX_VALUE).stream())
                .map(Place::postcode)
                .toList();
    }

    private void measure(FindWhoMustHear find, Connection connection) throws SQLException {
        Latencies decisions = new Latencies();
        Latencies reading = new Latencies();
        List<Integer> told = new ArrayList<>();
        List<UUID> published = ids(
                connection,
                "select listing_id from listing_narrow join listing on id = listing_id where source = '" + SOURCE
                        + "' order by ref desc limit " + publications);
        for (int i = 0; i < published.size(); i++) {
            long begin = System.nanoTime();
            FindWhoMustHear.Hearing hearing = find.find(published.get(i)).orElseThrow();
            decisions.add(System.nanoTime() - begin);
            told.add(hearing.counterparts().size() + hearing.searches().size());
            if (i % EVERY_TENTH == 0) {
                long start = System.nanoTime();
                readAll(connection, published.get(i));
                reading.add(System.nanoTime() - start);
            }
        }
        row("decisions", "%,d".formatted(decisions.count()));
        row("a decision: p50 / p95 / p99", decisions.toString());
        row("the slowest", decisions.percentile(1).toMillis() + " ms");
        row(
                "whom it concerns, counterparts and searches: mean / most",
                "%.0f / %,d"
                        .formatted(
                                told.stream()
                                        .mapToInt(Integer::intValue)
                                        .average()
                                        .orElse(0),
                                told.stream().mapToInt(Integer::intValue).max().orElse(0)));
        row(
                "reading all of the other direction and the same kind, and all searches: p50 / p95 / p99",
                reading.toString());
        row("a decision against that reading, p50", ratio(decisions, reading));
    }

    /** What a decision without narrowing would have to read, and then to judge. */
    private static void readAll(Connection connection, UUID listing) throws SQLException {
        String counterparts = "select f.facts from listing_narrow me join listing_narrow n on n.kind = me.kind"
                + " and n.direction <> me.direction join listing_facts f on f.listing_id = n.listing_id"
                + " where me.listing_id = '" + listing + "'";
        for (String sql : List.of(counterparts, "select parameters, gate from saved_search")) {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    private static List<UUID> ids(Connection connection, String sql) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(UUID.fromString(rows.getString(1)));
            }
        }
        return ids;
    }

    private static String ratio(Latencies one, Latencies other) {
        return String.format(
                Locale.ROOT,
                "%.2f",
                (double) one.percentile(0.5).toNanos() / other.percentile(0.5).toNanos());
    }

    private static String seconds(long begin) {
        return String.format(
                Locale.ROOT,
                "%.1f s",
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }

    private static void row(String what, String figure) {
        System.out.println("| " + what + " | " + figure + " |");
    }
}
