package org.wisselwerk.bench;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.wisselwerk.embedded.EmbeddedDatabase;
import org.wisselwerk.matching.FindWhoMustHear;
import org.wisselwerk.matching.SavedSearches;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long it takes to decide who must hear of a listing, among many listings and saved searches, beside
 * reading all that would have to be judged otherwise. Works on the directory that {@link LoadBench} has filled, and leaves
 * the saved searches in it.
 */
@Command(name = "alert-bench", mixinStandardHelpOptions = true, description = "Measures who must hear of a listing.")
final class AlertBench extends Bench {

    private static final int NOT_LISTENING = 9;
    private static final int EVERY_TENTH = 10;

    @Option(names = "--searches", description = "How many saved searches; default: ${DEFAULT-VALUE}.")
    private int searches = 10_000;

    @Option(names = "--publications", description = "How many listings are published; default: ${DEFAULT-VALUE}.")
    private int publications = 200;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    public static void main(String[] arguments) {
        run(new AlertBench(), arguments);
    }

    @Override
    public Integer call() throws SQLException {
        useServers();
        header("what", "figure");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data(), 0);
                Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                ApplicationContext application = application(database)) {
            save(application.getBean(SavedSearches.class), connection);
            measure(application.getBean(FindWhoMustHear.class), connection);
        }
        return 0;
    }

    /** Without its engine: the decision does not ask it. */
    private ApplicationContext application(EmbeddedDatabase database) {
        return ApplicationContext.builder()
                .properties(Map.of(
                        "datasources.default.url", database.jdbcUrl(),
                        "datasources.default.username", database.user(),
                        "datasources.default.password", database.password(),
                        "wisselwerk.data", data().toString(),
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
        row("saving %,d searches, one by one".formatted(searches - present), seconds(since(begin)));
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
        List<Integer> told = new ArrayList<>();
        List<UUID> published = ids(
                connection,
                "select listing_id from listing_narrow join listing on id = listing_id where source = '" + SOURCE
                        + "' order by ref desc limit " + publications);
        // The second time, program and database are as warm as those that run for days.
        for (String time : List.of("the first time", "again")) {
            Latencies decisions = new Latencies();
            Latencies reading = new Latencies();
            for (int i = 0; i < published.size(); i++) {
                long begin = System.nanoTime();
                FindWhoMustHear.Hearing hearing = find.find(published.get(i)).orElseThrow();
                decisions.add(System.nanoTime() - begin);
                told.add(hearing.counterparts().size() + hearing.searches().size());
                if (i % EVERY_TENTH == 0) {
                    begin = System.nanoTime();
                    readAll(connection, published.get(i));
                    reading.add(System.nanoTime() - begin);
                }
            }
            row("%,d decisions, %s: p50 / p95 / p99".formatted(decisions.count(), time), decisions.toString());
            row("the slowest of them", decisions.percentile(1).toMillis() + " ms");
            row("reading all of the other direction and the same kind, and all searches", reading.toString());
            row(
                    "a decision against that reading, p50",
                    ratio(milliseconds(decisions, 0.5), milliseconds(reading, 0.5)));
        }
        IntSummaryStatistics concerned =
                told.stream().mapToInt(Integer::intValue).summaryStatistics();
        row(
                "whom it concerns, counterparts and searches: mean / most",
                "%.0f / %,d".formatted(concerned.getAverage(), concerned.getMax()));
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
}
