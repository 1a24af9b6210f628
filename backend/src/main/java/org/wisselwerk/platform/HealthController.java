package org.wisselwerk.platform;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Whether a balancer may send requests here. Ready means: the database answers (its migrations ran before the first
 * request could come). A search engine that is away is told, and takes no replica out: pages go on, narrower.
 */
@Controller("/health")
@ExecuteOn(TaskExecutors.BLOCKING)
class HealthController {

    private static final int SECONDS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(2 * SECONDS);
    private static final String UP = "UP";

    private final DataSource database;
    private final Elasticsearch search;
    private final String mail;

    HealthController(
            DataSource database,
            Elasticsearch search,
            @Value("${wisselwerk.mail.host:}") String mailHost,
            @Value("${wisselwerk.demo:false}") boolean demo) {
        // The injected source hands out the connection of a transaction; a check needs one of its own.
        this.database = DelegatingDataSource.unwrapDataSource(database);
        this.search = search;
        this.mail = mailHost.isBlank() && !demo ? "NOT_CONFIGURED" : UP;
    }

    /** @param mail {@code NOT_CONFIGURED} when letters wait for a mail server to be set */
    @Serdeable
    record Health(
            String status,
            @Nullable String database,
            @Nullable String search,
            @Nullable String mail) {}

    @Get("/liveness")
    Health liveness() {
        return new Health(UP, null, null, null);
    }

    @Get("/readiness")
    HttpResponse<Health> readiness() {
        boolean ready = databaseAnswers();
        Health health = new Health(ready ? UP : "DOWN", ready ? UP : "DOWN", searchAnswers() ? UP : "DEGRADED", mail);
        return HttpResponse.<Health>status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(health);
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean searchAnswers() {
        try {
            String path = "/_cluster/health?timeout=" + SECONDS + "s";
            return search.send(Elasticsearch.Request.of("GET", path, null, PATIENCE))
                            .status()
                    == HttpStatus.OK.getCode();
        } catch (IOException e) {
            return false;
        }
    }
}
