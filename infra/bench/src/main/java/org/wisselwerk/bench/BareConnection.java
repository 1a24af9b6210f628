package org.wisselwerk.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.List;
import org.wisselwerk.embedded.EmbeddedDatabase;

/** A connection of the application's sort with nothing around it: sends statements and reads all that they answer. */
final class BareConnection implements AutoCloseable {

    private static final int ATTEMPTS = 10;

    private final Connection connection;
    private final Statement statement;

    BareConnection(EmbeddedDatabase database) throws SQLException {
        // What the application's pool says to the driver, and that one text may hold a batch.
        connection = DriverManager.getConnection(
                database.jdbcUrl() + "&forceConnectionTimeZoneToSession=true&allowMultiQueries=true",
                database.user(),
                database.password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        statement = connection.createStatement();
    }

    /** As the application does it: a transaction that the database ends for another's sake is begun again. */
    void runTransaction(List<String> statements) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                run(statements);
                return;
            } catch (SQLTransactionRollbackException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    void run(List<String> statements) throws SQLException {
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
