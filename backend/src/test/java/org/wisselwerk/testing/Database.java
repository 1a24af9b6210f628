package org.wisselwerk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The database as whoever has a copy of it sees it. */
public final class Database {

    private Database() {}

    private record Column(String table, String name) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /** The columns of all tables that hold a text anywhere, in any case. */
    public static Set<String> columnsWith(String text) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = connection()) {
            for (Column column : columns(connection)) {
                String sql = "select count(*) from `" + column.table() + "` where lower(convert(`" + column.name()
                        + "` using utf8mb4)) like ?";
                if (!text(connection, sql, "%" + text + "%").equals("0")) {
                    found.add(column.toString());
                }
            }
        }
        return found;
    }

    /** As {@link #text}, of a number. */
    public static long number(String sql, String... arguments) throws SQLException {
        return Long.parseLong(text(sql, arguments));
    }

    /** The one value that a query finds. */
    public static String text(String sql, String... arguments) throws SQLException {
        try (Connection connection = connection()) {
            return text(connection, sql, arguments);
        }
    }

    /** Changes one row. */
    public static void change(String sql, String... arguments) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            assertThat(statement.executeUpdate()).as(sql).isEqualTo(1);
        }
    }

    private static String text(Connection connection, String sql, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                assertThat(result.next()).as(sql).isTrue();
                return result.getString(1);
            }
        }
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        String sql = """
            select table_name, column_name from information_schema.columns where table_schema = database() and
            data_type not in ('int', 'bigint', 'smallint', 'tinyint', 'decimal', 'double', 'date', 'datetime', 'time',
            'timestamp')\
            """;
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                columns.add(new Column(result.getString(1), result.getString(2)));
            }
        }
        return columns;
    }

    private static Connection connection() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(RunningApplication.bean(DataSource.class))
                .getConnection();
    }
}
