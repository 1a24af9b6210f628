package org.wisselwerk.testing;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wisselwerk.platform.Elasticsearch;

/** Looks for a text in everything that is kept. */
public final class Everywhere {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Everywhere() {}

    /** The columns of all tables in which a text stands somewhere, as {@code table.column}. */
    public static List<String> naming(String text) {
        return connection(connection -> {
            List<String> found = new ArrayList<>();
            try (Statement statement = connection.createStatement()) {
                for (String column :
                        columns("data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'json')")) {
                    String table = column.substring(0, column.indexOf('.'));
                    try (ResultSet hits = statement.executeQuery("select 1 from `" + table + "` where `"
                            + column.substring(column.indexOf('.') + 1) + "` like '%" + text + "%' limit 1")) {
                        if (hits.next()) {
                            found.add(column);
                        }
                    }
                }
            }
            return found;
        });
    }

    /** The columns of all tables of which this holds in {@code information_schema.columns}. */
    public static List<String> columns(String condition) {
        return connection(connection -> {
            List<String> columns = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet all = statement.executeQuery("select table_name, column_name from "
                            + "information_schema.columns where table_schema = database() and " + condition)) {
                while (all.next()) {
                    columns.add(all.getString(1) + "." + all.getString(2));
                }
            }
            return columns;
        });
    }

    /** How many documents of the search engine have a text, in whatever index and field. */
    public static long documents(String text) {
        try {
            Elasticsearch client = RunningApplication.bean(Elasticsearch.class);
            client.send(Elasticsearch.Request.of("POST", "/_all/_refresh", null, PATIENCE));
            String path = "/_all/_count?q=" + URLEncoder.encode("\"" + text + "\"", StandardCharsets.UTF_8);
            return client.send(Elasticsearch.Request.of("GET", path, null, PATIENCE))
                    .body()
                    .get("count")
                    .asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work<T> {
        T of(Connection connection) throws SQLException;
    }

    @SuppressWarnings("unchecked")
    private static <T> T connection(Work<T> work) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        return transactions.executeRead(status -> {
            try {
                return work.of(status.getConnection());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
