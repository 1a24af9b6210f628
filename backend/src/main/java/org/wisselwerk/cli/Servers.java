package org.wisselwerk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.embedded.EmbeddedDatabase;
import org.wisselwerk.embedded.EmbeddedElasticsearch;

/** The servers that nobody configured: started here, on loopback, in one data directory, both at once. */
final class Servers implements AutoCloseable {

    private @Nullable EmbeddedDatabase database;
    private @Nullable EmbeddedElasticsearch elasticsearch;

    /** Starts what no URL is given for. */
    static Servers start(Environment environment) {
        Servers servers = new Servers();
        CompletableFuture<Void> search = environment.has("ELASTICSEARCH_URL")
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.runAsync(() -> servers.elasticsearch = EmbeddedElasticsearch.start(
                        environment.data(), environment.port("WISSELWERK_EMBEDDED_ELASTICSEARCH_PORT")));
        try {
            if (!environment.has("DATABASE_URL")) {
                servers.database = EmbeddedDatabase.start(
                        environment.data(), environment.port("WISSELWERK_EMBEDDED_DATABASE_PORT"));
            }
            search.join();
            return servers;
        } catch (RuntimeException e) {
            search.handle((done, failed) -> null).join();
            servers.close();
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** How the application reaches them; empty for what is configured. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (database != null) {
            properties.put("datasources.default.url", database.jdbcUrl());
            properties.put("datasources.default.username", database.user());
            properties.put("datasources.default.password", database.password());
        }
        if (elasticsearch != null) {
            properties.put("wisselwerk.elasticsearch.url", elasticsearch.uri().toString());
        }
        return properties;
    }

    /** Where to look into them, for people. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        if (database != null) {
            addresses.add("  database       " + database.jdbcUrl());
        }
        if (elasticsearch != null) {
            addresses.add("  Elasticsearch  " + elasticsearch.uri());
        }
        return addresses;
    }

    @Override
    public void close() {
        if (elasticsearch != null) {
            elasticsearch.close();
        }
        if (database != null) {
            database.close();
        }
    }

    /** What the environment says. */
    record Environment(Map<String, String> variables, Path data) {

        boolean has(String name) {
            return !variables.getOrDefault(name, "").isBlank();
        }

        /** 0 where nothing is said: any free port. */
        int port(String name) {
            return has(name) ? Integer.parseInt(variables.get(name)) : 0;
        }

        static Environment ofProcess() {
            Map<String, String> variables = System.getenv();
            return new Environment(variables, Path.of(variables.getOrDefault("WISSELWERK_DATA", "./data")));
        }
    }
}
