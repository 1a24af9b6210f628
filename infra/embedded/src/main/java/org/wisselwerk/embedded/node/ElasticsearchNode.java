package org.wisselwerk.embedded.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Main class of the child JVM. The first argument is the configuration directory, which holds {@code log4j2.properties};
 * the others are settings, {@code key=value}. Prints {@code listening on port N} once it answers, and stops the node
 * cleanly when the process is asked to end.
 */
public final class ElasticsearchNode {

    private static final long STOP_SECONDS = 6;

    private ElasticsearchNode() {}

    /** Starts the node and stays until the process is told to end. */
    public static void main(String[] arguments) throws Exception {
        Settings.Builder settings = Settings.builder();
        for (int i = 1; i < arguments.length; i++) {
            int equals = arguments[i].indexOf('=');
            settings.put(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
        }
        Environment environment = new Environment(settings.build(), Path.of(arguments[0]));
        LogConfigurator.registerErrorListener();
        LogConfigurator.configure(environment, true);
        Logger log = LogManager.getLogger(ElasticsearchNode.class);
        try {
            Node node = start(environment);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, log), "stop-node"));
            log.info("listening on port {}", port(node));
        } catch (Exception e) {
            log.error("cannot start", e);
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private static Node start(Environment environment) throws Exception {
        // Tells the node that it is no test; without it some start-up checks assume one.
        System.setProperty("es.distribution.type", "tar");
        Path modules = environment.modulesDir();
        PluginsLoader plugins =
                PluginsLoader.createPluginsLoader(PluginsLoader.loadModulesBundles(modules, false), Set.of(), Map.of());
        return new Node(environment, plugins).start();
    }

    private static int port(Node node) {
        return node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
    }

    private static void stop(Node node, Logger log) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            log.warn("the node did not stop cleanly", e);
        }
    }
}
