package org.wisselwerk.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Elasticsearch 9 node as a child JVM, on 127.0.0.1 only, with its files in {@code <data>/elasticsearch} and its
 * output in {@code <data>/logs/elasticsearch.log}. It is the server of the Elasticsearch project without its modules: no
 * security, no scripts, only the analysis components and the queries of its core.
 *
 * <p>A node that dies is started again on the same port. It ends with the application, even when that is killed.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {

    /** Enough for some 100,000 listings, in megabytes. */
    public static final int DEFAULT_HEAP = 512;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedElasticsearch.class);
    private static final String SERVER = "The embedded Elasticsearch";
    private static final Pattern READY = Pattern.compile("listening on port (\\d+)$");
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(60);

    private final SupervisedServer server;
    private final ServerDirectory directory;
    private final URI uri;

    private EmbeddedElasticsearch(SupervisedServer server, ServerDirectory directory, URI uri) {
        this.server = server;
        this.directory = directory;
        this.uri = uri;
    }

    /** As {@link #start(Path, int, int, Purpose)}, with the default heap, for work. */
    public static EmbeddedElasticsearch start(Path dataDirectory, int httpPort) {
        return start(dataDirectory, httpPort, DEFAULT_HEAP, Purpose.WORK);
    }

    /**
     * Starts the node and waits until it answers and its indices can be searched.
     *
     * @param dataDirectory the application's data directory, made when missing; only one application at a time may use it
     * @param httpPort the port to listen on, 0 for any that is free
     * @param heapMegabytes the most heap that the node may take
     * @throws EmbeddedServerException when it cannot start; the message says why and shows the node's last lines
     */
    public static EmbeddedElasticsearch start(Path dataDirectory, int httpPort, int heapMegabytes, Purpose purpose) {
        long begin = System.nanoTime();
        return ServerDirectory.with(dataDirectory, "elasticsearch", directory -> {
            NodeCommand command =
                    new NodeCommand(ServerPrograms.of("elasticsearch"), directory.own(), heapMegabytes, purpose);
            command.prepare();
            AtomicInteger port = new AtomicInteger(httpPort);
            SupervisedServer server = SupervisedServer.start(SERVER, recipe(command, port, directory.log()));
            URI uri = uri(port.get());
            LOG.info("{} answers on {} after {} ms", SERVER, uri, (System.nanoTime() - begin) / 1_000_000);
            return new EmbeddedElasticsearch(server, directory, uri);
        });
    }

    /** With port 0 the node chooses one itself, free of races; a later run gets the port that the first one chose. */
    private static SupervisedServer.Recipe recipe(NodeCommand command, AtomicInteger port, ServerLog log) {
        return new SupervisedServer.Recipe() {
            @Override
            public ServerProcess spawn() throws IOException, InterruptedException {
                LeftOver.stop(NodeCommand.PROGRAM, command.mark());
                return ServerProcess.start(command.start(port.get()), READY, log);
            }

            @Override
            public void awaitReady(ServerProcess process) throws InterruptedException {
                port.set(Integer.parseInt(process.awaitReady(SERVER, START_LIMIT)));
                awaitRecovery(uri(port.get()));
            }
        };
    }

    /** An index that cannot recover must not keep the application from starting: it can be rebuilt. */
    private static void awaitRecovery(URI uri) {
        String health = "_cluster/health?wait_for_status=yellow&timeout=%ds".formatted(RECOVERY_LIMIT.toSeconds());
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) uri.resolve(health).toURL().openConnection(Proxy.NO_PROXY);
            connection.setReadTimeout((int) RECOVERY_LIMIT.plusSeconds(5).toMillis());
            int status = connection.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                LOG.warn("{} has indices that cannot be searched yet (health status {})", SERVER, status);
            }
            connection.disconnect();
        } catch (IOException e) {
            LOG.warn("{} does not tell its health", SERVER, e);
        }
    }

    private static URI uri(int port) {
        return URI.create("http://127.0.0.1:%d/".formatted(port));
    }

    /** The node's address, for example {@code http://127.0.0.1:9200/}; the same for as long as this object is open. */
    public URI uri() {
        return uri;
    }

    /** The process id of the node that runs now. */
    public long pid() {
        return server.pid();
    }

    /** Whether it runs and answers; false while it is being started again. */
    public boolean alive() {
        return server.alive();
    }

    /** Stops the node cleanly, within 10 seconds, and frees the directory. */
    @Override
    public void close() {
        server.close();
        directory.close();
    }
}
