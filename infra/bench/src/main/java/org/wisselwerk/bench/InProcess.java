package org.wisselwerk.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.embedded.EmbeddedDatabase;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;

/**
 * The application in this process, on a database of its own and without a search engine, for as long as it is open. Its
 * directory is one that {@link RunningSystem} takes over.
 */
record InProcess(EmbeddedDatabase database, ApplicationContext context, URI base) implements AutoCloseable {

    static final String PASSWORD = "een groene fiets op zolder";

    private static final int NOT_LISTENING = 9;

    /** Somebody who owns an organisation, with {@link #PASSWORD}. */
    record Owner(String email, UUID organisation) {}

    /** @param parameters more of them for the address of the database, each with its ampersand */
    static InProcess start(Path data, String parameters) {
        EmbeddedDatabase database = EmbeddedDatabase.start(data, 0);
        ApplicationContext context = ApplicationContext.builder()
                .properties(Map.of(
                        "datasources.default.url",
                        database.jdbcUrl() + parameters,
                        "datasources.default.username",
                        database.user(),
                        "datasources.default.password",
                        database.password(),
                        "micronaut.server.port",
                        -1,
                        "wisselwerk.admin.email",
                        RunningSystem.ADMIN,
                        "wisselwerk.admin.password",
                        RunningSystem.PASSWORD,
                        "wisselwerk.rates.address",
                        0,
                        "wisselwerk.data",
                        data.toString(),
                        "wisselwerk.elasticsearch.url",
                        "http://127.0.0.1:" + NOT_LISTENING))
                .start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        server.start();
        return new InProcess(database, context, server.getURI());
    }

    /** A new, verified organisation and its owner. */
    Owner owner(OrganisationType type) {
        String email = UUID.randomUUID() + "@bench.example";
        UUID organisation = context.getBean(Organisations.class)
                .add(
                        new OrganisationProfile(email, type, null, "9000", "Gent", List.of(), null, null),
                        null,
                        Verification.VERIFIED)
                .id();
        context.getBean(Accounts.class).addMember(email, "An", PASSWORD, organisation, Role.OWNER);
        return new Owner(email, organisation);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
