package org.wisselwerk.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.wisselwerk.embedded.EmbeddedDatabase;

/** Sends statements again, over a connection of the same sort, and reads all that they answer. */
final class Replay implements AutoCloseable {

    private final Connection connection;
    private final Statement statement;
    private final List<List<String>> requests;

    /** @param requests the statements of each */
    Replay(EmbeddedDatabase database, List<List<String>> requests) throws SQLException {
        this.requests = requests;
        // What the application's pool says to the driver, and that one text may hold a batch.
        connection = DriverManager.getConnection(
                database.jdbcUrl() + "&forceConnectionTimeZoneToSession=true&allowMultiQueries=true",
                database.user(),
                database.password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        statement = connection.createStatement();
    }

    /** Sends the statements of the requests from one to before another. */
    void run(int from, int to) throws SQLException {
        for (List<String> statements : requests.subList(from, to)) {
            run(statements);
        }
    }

    private void run(List<String> statements) throws SQLException {
        for (String sql : statements) {
            boolean rows = statement.execute(sql);
            while (rows || statement.getUpdateCount() >= 0) {
                if (rows) {
                    read(statement.getResultSet());
                }
                rows = statement.getMoreResults();
            }
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
