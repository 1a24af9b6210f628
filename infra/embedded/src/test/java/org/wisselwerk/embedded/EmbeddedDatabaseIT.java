package org.wisselwerk.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    Path data;

    @Test
    void comesBackByItselfWithWhatWasCommittedWhenTheServerIsKilled() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            write(database, "before the kill");
            long killed = database.pid();
            String url = database.jdbcUrl();

            Eventually.kill(killed);
            Eventually.holds("the database is back", () -> database.alive() && database.pid() != killed);

            assertThat(read(database)).isEqualTo("before the kill");
            assertThat(database.jdbcUrl()).isEqualTo(url);
        }
    }

    @Test
    void keepsDataAndPasswordFromOneStartToTheNext() throws SQLException {
        String password;
        try (EmbeddedDatabase database = start()) {
            password = database.password();
            write(database, "kept");
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(database.password()).isEqualTo(password);
            assertThat(read(database)).isEqualTo("kept");
        }
    }

    @Test
    void stopsItsProcessWhenItIsClosed() {
        EmbeddedDatabase database = start();
        long pid = database.pid();

        database.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(database.alive()).isFalse();
    }

    @Test
    void givesTheAccountItsOwnDatabaseAndNothingElse() throws SQLException {
        try (EmbeddedDatabase database = start();
                Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            assertRefused(statement, "create database other");
            assertRefused(statement, "select * from mysql.global_priv");
            assertRefused(statement, "set global max_connections = 10");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "root", ""))
                    .withMessageContaining("Access denied");
        }
    }

    @Test
    void isSetUpAsTheApplicationExpects() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, 0);
                Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@transaction_isolation, @@character_set_database,"
                        + " @@global.time_zone, @@innodb_flush_log_at_trx_commit, @@socket")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("READ-COMMITTED");
            assertThat(row.getString(2)).isEqualTo("utf8mb4");
            assertThat(row.getString(3)).isEqualTo("+00:00");
            assertThat(row.getInt(4)).isEqualTo(1);
            assertThat(row.getString(5)).isEmpty();
        }
    }

    @Test
    void isReachedOverLoopbackOnly() throws IOException {
        try (EmbeddedDatabase database = start()) {
            Loopback.isTheOnlyWayTo(database.port());
        }
    }

    @Test
    void keepsThePasswordFromOtherUsers() throws IOException {
        try (EmbeddedDatabase database = start()) {
            Path secrets = data.resolve("secrets");
            assertThat(Files.readString(secrets)).contains(database.password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void setsANewPasswordWhenTheSecretsAreLost() throws IOException, SQLException {
        try (EmbeddedDatabase database = start()) {
            write(database, "kept");
        }
        Files.delete(data.resolve("secrets"));
        try (EmbeddedDatabase database = start()) {
            assertThat(read(database)).isEqualTo("kept");
        }
    }

    @Test
    void makesTheDatabaseAnewWhenTheFirstStartWasCutOff() throws IOException, SQLException {
        Path halfMade = Files.createDirectories(data.resolve("database/files.new/mysql"));
        Files.writeString(halfMade.resolve("half"), "half");

        try (EmbeddedDatabase database = start()) {
            write(database, "works");
            assertThat(read(database)).isEqualTo("works");
        }
    }

    @Test
    void refusesADirectoryThatThisApplicationUses() throws SQLException {
        try (EmbeddedDatabase database = start()) {
            assertThatExceptionOfType(EmbeddedServerException.class)
                    .isThrownBy(this::start)
                    .withMessageContaining("is in use by a Wisselwerk that is running (process "
                            + ProcessHandle.current().pid() + ")");
            write(database, "undisturbed");
        }
    }

    @Test
    void refusesADirectoryOfAnotherApplicationUntilThatIsKilled() throws IOException, SQLException {
        try (OtherApplication other = OtherApplication.withDatabase(data)) {
            assertThatExceptionOfType(EmbeddedServerException.class)
                    .isThrownBy(this::start)
                    .withMessageContaining("(process " + other.process().pid() + ")");

            other.kill();
            Eventually.gone(other.serverPid());
        }
        try (EmbeddedDatabase database = start()) {
            write(database, "taken over");
        }
    }

    @Test
    void stopsAServerThatWasLeftBehind() throws IOException, SQLException {
        int port;
        try (EmbeddedDatabase database = start()) {
            port = database.port();
        }
        MariaDb unguarded = MariaDb.of(data.toAbsolutePath().resolve("database/files"), Purpose.TEST);
        Process leftOver = new ProcessBuilder(unguarded.serve(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        try (EmbeddedDatabase database = start()) {
            assertThat(leftOver.isAlive()).isFalse();
            write(database, "taken over");
        }
    }

    @Test
    void saysWhyItCannotStart() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(EmbeddedServerException.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(data, taken.getLocalPort(), Purpose.TEST))
                    .withMessageContaining("The embedded database did not start")
                    .withMessageContaining("database.log")
                    .withMessageContaining("Address already in use");
        }
        start().close();
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(data, 0, Purpose.TEST);
    }

    private static void assertRefused(Statement statement, String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> statement.execute(sql))
                .withMessageContaining("denied");
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void write(EmbeddedDatabase database, String text) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text varchar(100) not null)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private static String read(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text from note")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
