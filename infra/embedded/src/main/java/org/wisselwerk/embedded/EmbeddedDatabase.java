package org.wisselwerk.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * MariaDB 11.4 as a child process, on 127.0.0.1 only, with its files in {@code <data>/database}, the password of its one
 * account in {@code <data>/secrets} (readable by this user alone) and its output in {@code <data>/logs/database.log}.
 *
 * <p>A server that dies is started again on the same port. It ends with the application, even when that is killed; one
 * that outlived a kill is stopped at the next start. There are binaries for Linux on x86-64 and macOS on arm64.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SERVER = "The embedded database";
    private static final Pattern READY = Pattern.compile("ready for (connections)");
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final int PORT_ATTEMPTS = 5;

    private final SupervisedServer server;
    private final ServerDirectory directory;
    private final String password;
    private final int port;

    private EmbeddedDatabase(SupervisedServer server, ServerDirectory directory, String password, int port) {
        this.server = server;
        this.directory = directory;
        this.password = password;
        this.port = port;
    }

    /** As {@link #start(Path, int, Purpose)}, for work. */
    public static EmbeddedDatabase start(Path dataDirectory, int port) {
        return start(dataDirectory, port, Purpose.WORK);
    }

    /**
     * Starts the database and waits until it answers; makes it at the first start.
     *
     * @param dataDirectory the application's data directory, made when missing; only one application at a time may use it
     * @param port the port to listen on, 0 for any that is free
     * @throws EmbeddedServerException when it cannot start; the message says why and shows the server's last lines
     */
    public static EmbeddedDatabase start(Path dataDirectory, int port, Purpose purpose) {
        long begin = System.nanoTime();
        return ServerDirectory.with(dataDirectory, "database", directory -> {
            MariaDb mariaDb = MariaDb.of(directory.own().resolve("files"), purpose);
            LeftOver.stop(MariaDb.PROGRAM, mariaDb.mark());
            PrivateFiles.directory(mariaDb.temporary());
            String password = new DatabaseFiles(mariaDb, directory.data().resolve("secrets")).prepare();
            EmbeddedDatabase database = serve(mariaDb, directory, password, port);
            LOG.info(
                    "{} answers on port {} after {} ms",
                    SERVER,
                    database.port,
                    (System.nanoTime() - begin) / 1_000_000);
            return database;
        });
    }

    private static EmbeddedDatabase serve(MariaDb mariaDb, ServerDirectory directory, String password, int port)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int chosen = port == 0 ? freePort() : port;
            try {
                SupervisedServer server = SupervisedServer.start(SERVER, recipe(mariaDb, chosen, directory.log()));
                return new EmbeddedDatabase(server, directory, password, chosen);
            } catch (EmbeddedServerException e) {
                // Between choosing a free port and listening on it, another process may have taken it.
                if (port != 0 || attempt == PORT_ATTEMPTS || !directory.log().mentions("Address already in use")) {
                    throw e;
                }
            }
        }
    }

    private static SupervisedServer.Recipe recipe(MariaDb mariaDb, int port, ServerLog log) {
        return new SupervisedServer.Recipe() {
            @Override
            public ServerProcess spawn() throws IOException, InterruptedException {
                LeftOver.stop(MariaDb.PROGRAM, mariaDb.mark());
                return ServerProcess.start(mariaDb.serve(port), READY, log);
            }

            @Override
            public void awaitReady(ServerProcess process) throws InterruptedException {
                process.awaitReady(SERVER, START_LIMIT);
            }
        };
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The address for MySQL Connector/J, with the parameters that this server needs. */
    public String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&connectionTimeZone=UTC"
                .formatted(port, DatabaseFiles.NAME);
    }

    /** The account, which has all rights on the one database and none beyond it. */
    public String user() {
        return DatabaseFiles.NAME;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** The process id of the server that runs now. */
    public long pid() {
        return server.pid();
    }

    /** Whether it runs and answers; false while it is being started again. */
    public boolean alive() {
        return server.alive();
    }

    /** Stops the server cleanly, within 10 seconds, and frees the directory. */
    @Override
    public void close() {
        server.close();
        directory.close();
    }
}
