package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.Replica;
import org.wisselwerk.testing.RunningApplication;

/** How many requests an address and a token may make, on a replica where that is few. */
class RateIT {

    private static final Replica FEW =
            RunningApplication.replica(Map.of("wisselwerk.rates.address", 5, "wisselwerk.rates.token", 3));

    private static final String ANY = "/api/about";
    private static final String EXPORT = "/api/export/listings";

    @AfterAll
    static void stop() {
        FEW.close();
    }

    @Test
    void slowsAnAddressAndNoOther() {
        Api busy = stranger("203.0.113.7");
        for (int i = 0; i < 5; i++) {
            busy.get(ANY).expect(200);
        }
        Api.Answer refused = busy.get(ANY).expect(429);
        assertThat(refused.problem()).isEqualTo("/problems/too-many");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"address\";q=5;w=60");
        assertThat(refused.header("RateLimit")).startsWith("\"address\";r=0;t=");
        assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
        stranger("203.0.113.8").get(ANY).expect(200);
    }

    @Test
    void countsANetworkOfIpv6AsOneAndBelievesNoForgedAddress() {
        for (int i = 0; i < 5; i++) {
            stranger("2001:db8:7:8::" + i).get(ANY).expect(200);
        }
        stranger("2001:db8:7:8:ffff::1").get(ANY).expect(429);
        for (int i = 0; i < 5; i++) {
            stranger("198.51.100." + i + ", 203.0.113.9").get(ANY).expect(200);
        }
        stranger("198.51.100.99, 203.0.113.9").get(ANY).expect(429);
    }

    @Test
    void slowsATokenWhereverItComesFromAndTellsWhatIsLeft() {
        Party company = Party.company();
        String token = company.api()
                .post("/api/organisations/" + company.organisation() + "/tokens", "{\"name\":\"ERP\"}")
                .expect(201)
                .json()
                .get("token")
                .asText();
        Api.Answer first = program(token, 1).get(EXPORT).expect(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"token\";q=3;w=60");
        assertThat(first.header("RateLimit")).startsWith("\"token\";r=2;t=");
        program(token, 2).get(EXPORT).expect(200);
        program(token, 3).get(EXPORT).expect(200);
        program(token, 4).get(EXPORT).expect(429);
        program("another", 5).get(EXPORT).expect(401);
    }

    @Test
    void countsNoHealthAndNoPages() {
        Api watcher = stranger("203.0.113.20");
        for (int i = 0; i < 12; i++) {
            watcher.get("/health/liveness").expect(200);
        }
        watcher.get(ANY).expect(200);
    }

    @Test
    void leavesWhoWorksOnTheMachineItselfAlone() {
        for (int i = 0; i < 12; i++) {
            Api.stranger().on(FEW).get(ANY).expect(200);
        }
    }

    private static Api stranger(String address) {
        return Api.stranger().on(FEW).at(address);
    }

    private static Api program(String token, int host) {
        return Api.program(token).on(FEW).at("203.0.114." + host);
    }
}
