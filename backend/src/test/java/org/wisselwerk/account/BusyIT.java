package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.People;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.platform.DeliveryConsumer;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.CapturedOutput;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.Replica;
import org.wisselwerk.testing.RunningApplication;

/** Everything that is few is taken: places to wait for a password to be hashed, connections to the database. */
class BusyIT {

    private static final String CONNECTIONS = "datasources.default.maximum-pool-size";
    private static final String WAIT = "datasources.default.connection-timeout";

    private final Semaphore places = RunningApplication.bean(Passwords.class).places;

    @Test
    void whoComesThenIsSentAwayForAMomentAndHasGuessedNothing() {
        Somebody an = Somebody.registered();
        int taken = places.drainPermits();
        try {
            for (int i = 0; i < 12; i++) {
                Api.Answer busy = an.signIn(Somebody.PASSWORD).expect(503);
                assertThat(busy.problem()).isEqualTo("/problems/busy");
                assertThat(busy.header("Retry-After")).isEqualTo("5");
            }
            assertThat(Somebody.anyone().signIn("whatever it is").expect(503).problem())
                    .isEqualTo("/problems/busy");
            Api.stranger().get("/api/listings").expect(200);
        } finally {
            places.release(taken);
        }
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(204);
        assertThat(places.availablePermits()).isEqualTo(taken);
    }

    @Test
    void whoGetsNoConnectionToTheDatabaseIsSentAwayForAMomentAndOneLineTellsOfAll() throws SQLException {
        Party company = Party.company();
        try (Replica replica = RunningApplication.replica(Map.of(CONNECTIONS, 1, WAIT, 300));
                CapturedOutput output = new CapturedOutput()) {
            Api api = company.api().on(replica);
            api.get("/api/session").expect(200);
            try (Connection theOnly = theOnly(replica)) {
                for (int i = 0; i < 6; i++) {
                    Api.Answer answer = i % 2 == 0
                            ? api.get("/api/account")
                            : api.put("/api/account", "{\"name\":\"An\",\"language\":\"nl\"}", 0);
                    assertThat(answer.expect(503).problem()).isEqualTo("/problems/overloaded");
                    assertThat(answer.header("Retry-After")).isEqualTo("5");
                    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                }
                assertThat(theOnly.isClosed()).isFalse();
            }
            assertThat(output.text()).doesNotContain("/api/account failed");
            assertThat(Pattern.compile("no connection to the database in time, for 1 request")
                            .matcher(output.text())
                            .results())
                    .hasSize(1);
        }
    }

    /** Else as many as there are connections could wait for each other. */
    @Test
    void noRequestTakesAConnectionWhileItHoldsOne() {
        try (Replica replica = RunningApplication.replica(Map.of(CONNECTIONS, 1))) {
            Person school = on(replica, Party.school());
            Person company = on(replica, Party.company());
            LocalDate from = People.TODAY.plusDays(10);
            UUID offer = People.listing(company, "OFFER", 2, Map.of("competences", List.of("lassen")));
            UUID id = People.propose(school, offer, 1, from, from.plusDays(30)).id();
            assertThat(People.move(company, id, "accept", "").status()).isEqualTo(200);
            People.align(id, school, company);
            assertThat(People.sign(school, id).status()).isEqualTo(200);
            assertThat(People.sign(company, id).status()).isEqualTo(200);
            String room = "/api/collaborations/" + id;
            for (String path : new String[] {
                "/api/today?organisationId=" + school.organisation(),
                "/api/notifications",
                "/api/listings?q=lassen",
                room + "/visits",
                room + "/messages",
                room + "/papers",
                room + "/people"
            }) {
                assertThat(school.get(path).status()).as(path).isEqualTo(200);
            }
            assertThat(company.get("/api/listings/" + offer + "/matches").status())
                    .isEqualTo(200);
            assertThat(school.post(room + "/messages", null, Map.of("text", "Tot maandag."))
                            .status())
                    .isEqualTo(201);
            assertThat(People.move(company, id, "terminate", Map.of("reason", "MUTUAL"))
                            .status())
                    .isEqualTo(200);
        }
    }

    /** A round is a transaction, and whoever is told in it has that transaction's connection. */
    @Test
    @SuppressWarnings("unchecked")
    void noConsumerTakesAConnectionWhileItIsTold() {
        Person school = People.of(Party.school());
        Person company = People.of(Party.company());
        UUID offer = People.listing(company, "OFFER", 2, Map.of("competences", List.of("lassen")));
        LocalDate from = People.TODAY.plusDays(10);
        UUID id = People.propose(school, offer, 1, from, from.plusDays(30)).id();
        try (Replica replica = RunningApplication.replica(Map.of(CONNECTIONS, 1))) {
            TransactionOperations<Connection> transactions = replica.bean(TransactionOperations.class);
            for (DeliveryConsumer consumer : replica.beans(DeliveryConsumer.class)) {
                for (UUID aggregate : List.of(id, offer, school.organisation(), company.organisation())) {
                    transactions.executeWrite(status -> {
                        consumer.deliver(List.of(aggregate));
                        return consumer;
                    });
                }
            }
        }
    }

    private static Person on(Replica replica, Party party) {
        party.api().on(replica);
        return People.of(party);
    }

    /** Between two things that run in the background. */
    private static Connection theOnly(Replica replica) throws SQLException {
        DataSource pool = DelegatingDataSource.unwrapDataSource(replica.bean(DataSource.class));
        for (int i = 0; ; i++) {
            try {
                return pool.getConnection();
            } catch (SQLException e) {
                if (i == 100) {
                    throw e;
                }
            }
        }
    }
}
