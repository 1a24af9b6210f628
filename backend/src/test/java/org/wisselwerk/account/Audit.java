package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.testing.RunningApplication;

/** What the audit says of something, each as {@code action fields}. */
final class Audit {

    private Audit() {}

    @SuppressWarnings("unchecked")
    static List<String> of(UUID aggregate) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        return transactions.executeRead(status -> {
            String sql = "select action, fields from audit_entry where aggregate_id = ? order by id";
            try (PreparedStatement select = status.getConnection().prepareStatement(sql)) {
                select.setString(1, aggregate.toString());
                List<String> lines = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        lines.add(rows.getString(1) + " " + rows.getString(2));
                    }
                }
                return lines;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
