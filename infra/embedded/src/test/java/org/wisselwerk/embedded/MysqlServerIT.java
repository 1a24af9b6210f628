package org.wisselwerk.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MysqlServerIT {

    @Test
    void isARealMysqlSetUpLikeTheEmbeddedDatabase(@TempDir Path directory) throws SQLException {
        try (MysqlServer server = MysqlServer.start(directory);
                Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select version(), @@transaction_isolation, @@character_set_database, @@global.time_zone")) {
            row.next();
            assertThat(row.getString(1)).startsWith("8.0.33").doesNotContain("MariaDB");
            assertThat(row.getString(2)).isEqualTo("READ-COMMITTED");
            assertThat(row.getString(3)).isEqualTo("utf8mb4");
            assertThat(row.getString(4)).isEqualTo("+00:00");
        }
    }
}
