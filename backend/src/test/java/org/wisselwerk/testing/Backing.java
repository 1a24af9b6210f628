package org.wisselwerk.testing;

import java.nio.file.Path;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.wisselwerk.embedded.EmbeddedDatabase;
import org.wisselwerk.embedded.EmbeddedElasticsearch;
import org.wisselwerk.embedded.MysqlServer;
import org.wisselwerk.embedded.Purpose;

/**
 * The servers that tests run on, started once a JVM. {@code -Dbacking=embedded} (the default), {@code mysql} (a real
 * MySQL beside the embedded Elasticsearch), {@code containers} (both from Docker) or {@code external} (the URLs of
 * {@code DATABASE_URL} and {@code ELASTICSEARCH_URL}).
 */
final class Backing {

    /** Not below the temporary directory; the build cleans it. */
    static final Path DIRECTORY =
            Path.of("target", "it", Long.toString(ProcessHandle.current().pid()));

    private static final String MYSQL_IMAGE = "mysql:8.4";
    private static final String ELASTICSEARCH_IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:9.5.3";

    private Backing() {}

    /** How the application reaches them. */
    static Map<String, Object> start() {
        return switch (System.getProperty("backing", "embedded")) {
            case "embedded" -> both(embeddedDatabase(), embeddedSearch());
            case "mysql" -> both(mysql(), embeddedSearch());
            case "containers" -> containers();
            case "external" -> Map.of();
            case String other -> throw new IllegalArgumentException("no such backing: " + other);
        };
    }

    private static Map<String, Object> embeddedDatabase() {
        EmbeddedDatabase database = EmbeddedDatabase.start(DIRECTORY, 0, Purpose.TEST);
        return database(database.jdbcUrl(), database.user(), database.password());
    }

    private static String embeddedSearch() {
        return EmbeddedElasticsearch.start(DIRECTORY, 0, EmbeddedElasticsearch.DEFAULT_HEAP, Purpose.TEST)
                .uri()
                .toString();
    }

    private static Map<String, Object> mysql() {
        MysqlServer server = MysqlServer.start(DIRECTORY.resolve("mysql"));
        return database(server.jdbcUrl(), server.user(), server.password());
    }

    private static Map<String, Object> containers() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException("-Dbacking=containers needs Docker, and none answers here");
        }
        MySQLContainer mysql = new MySQLContainer(MYSQL_IMAGE).withDatabaseName("wisselwerk");
        ElasticsearchContainer search =
                new ElasticsearchContainer(ELASTICSEARCH_IMAGE).withEnv("xpack.security.enabled", "false");
        mysql.start();
        search.start();
        return both(
                database(mysql.getJdbcUrl(), mysql.getUsername(), mysql.getPassword()),
                "http://" + search.getHttpHostAddress());
    }

    private static Map<String, Object> database(String url, String user, String password) {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password);
    }

    private static Map<String, Object> both(Map<String, Object> database, String search) {
        Map<String, Object> properties = new java.util.HashMap<>(database);
        properties.put("wisselwerk.elasticsearch.url", search);
        return properties;
    }
}
