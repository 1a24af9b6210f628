package org.wisselwerk.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The real MySQL 8.0 for tests of the application's SQL, set up like the embedded MariaDB. A build with
 * The profile {@code mysql} unpacks it (Linux on x86-64; needs the system's libaio). It ends with the JVM.
 */
public final class MysqlServer implements AutoCloseable {

    private static final String ACCOUNT = "wisselwerk";
    private static final Pattern READY = Pattern.compile("/mysqld: ready for (connections)");
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final ServerProcess process;
    private final ServerLog log;
    private final int port;

    private MysqlServer(ServerProcess process, ServerLog log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Makes an empty server in the directory, which must be new, and waits until it answers on a free port. */
    public static MysqlServer start(Path directory) {
        try {
            Path data = Files.createDirectories(directory.toAbsolutePath());
            int port = freePort();
            ServerLog log = new ServerLog(data.resolve("mysql.log"));
            Path accounts = Files.writeString(data.resolve("accounts.sql"), """
                create database wisselwerk;
                create user 'wisselwerk'@'127.0.0.1' identified by 'wisselwerk';
                grant all privileges on wisselwerk.* to 'wisselwerk'@'127.0.0.1';
                """);
            List<String> make = command(data, List.of("--initialize-insecure", "--init-file=" + accounts));
            if (new ProcessBuilder(make).inheritIO().start().waitFor() != 0) {
                throw new EmbeddedServerException(
                        "MySQL cannot be made in " + data + "; is the libaio1 of the system there?");
            }
            ServerProcess process = ServerProcess.start(command(data, serving(port)), READY, log);
            process.awaitReady("MySQL", START_LIMIT);
            return new MysqlServer(process, log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("MySQL was interrupted while it started", e);
        }
    }

    private static List<String> serving(int port) {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mysql.sock",
                "--mysqlx=OFF",
                "--skip-name-resolve",
                "--disable-log-bin",
                "--performance-schema=OFF",
                "--max-allowed-packet=64M",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=2");
    }

    private static List<String> command(Path data, List<String> options) {
        Path programs = ServerPrograms.of("mysql");
        Path program = programs.resolve("bin/mysqld");
        if (!program.toFile().setExecutable(true)) {
            throw new EmbeddedServerException(program + " cannot be executed by this user");
        }
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data.resolve("files"),
                "--log-error-verbosity=2"));
        command.addAll(options);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The address for MySQL Connector/J. */
    public String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:%d/wisselwerk?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
                .formatted(port);
    }

    public String user() {
        return ACCOUNT;
    }

    public String password() {
        return ACCOUNT;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.stop();
        try {
            log.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
