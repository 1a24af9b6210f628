package org.wisselwerk.drill;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.wisselwerk.testing.RunningApplication;

/**
 * A checksum of every row of every table.
 *
 * @param rows by table; of rows that name somebody who is to be left out, there is none
 */
record TableDigests(Map<String, Set<String>> rows) {

    /** What the clock may move at any minute, when it is of others. */
    private static final Set<String> BY_THE_CLOCK = Set.of("listing", "collaboration", "collaboration_step");

    /**
     * @param without rows that hold one of these texts are not looked at
     * @param within of what the clock moves, only rows that hold one of these
     */
    static TableDigests take(Collection<String> without, Collection<String> within) throws SQLException {
        Map<String, Set<String>> digests = new TreeMap<>();
        try (Connection connection = DelegatingDataSource.unwrapDataSource(RunningApplication.bean(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                digests.put(
                        table, rows(statement, table, without, BY_THE_CLOCK.contains(table) ? within : List.of("")));
            }
        }
        return new TableDigests(digests);
    }

    /** Tables in which a row that was there has changed or is gone. */
    List<String> changedSince(TableDigests before) {
        return before.rows.entrySet().stream()
                .filter(table -> !rows.getOrDefault(table.getKey(), Set.of()).containsAll(table.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Tables with a row that was not there. */
    List<String> grownSince(TableDigests before) {
        return rows.entrySet().stream()
                .filter(table ->
                        !before.rows.getOrDefault(table.getKey(), Set.of()).containsAll(table.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    int count() {
        return rows.values().stream().mapToInt(Set::size).sum();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = database() "
                        + "and table_type = 'BASE TABLE'")) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        }
        return tables;
    }

    private static Set<String> rows(
            Statement statement, String table, Collection<String> without, Collection<String> within)
            throws SQLException {
        Set<String> digests = new HashSet<>();
        try (ResultSet result = statement.executeQuery("select * from `" + table + "`")) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(result.getString(column)).append('\u0000');
                }
                if (holdsOne(within, row) && !holdsOne(without, row)) {
                    digests.add(sha256(row.toString()));
                }
            }
        }
        return digests;
    }

    private static boolean holdsOne(Collection<String> texts, StringBuilder row) {
        return texts.stream().anyMatch(text -> row.indexOf(text) >= 0);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
