package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import org.junit.jupiter.api.Test;

/** The requests here come from this machine, as those of a proxy beside the application do. */
class ClientAddressTest {

    @Test
    void isThePeerWhereNoProxyTellsOtherwise() {
        assertThat(address()).isEqualTo("127.0.0.1");
        assertThat(address("")).isEqualTo("127.0.0.1");
        assertThat(address("unknown")).isEqualTo("127.0.0.1");
        assertThat(address("school.example")).isEqualTo("127.0.0.1");
    }

    @Test
    void isTheLastThatTheProxyWrote() {
        assertThat(address("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(address("203.0.113.1, 192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(address("203.0.113.1", "192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void isTheNetworkWhereOneMachineHasManyAddresses() {
        assertThat(address("2001:db8:1:2::1"))
                .isEqualTo(address("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(address("2001:db8:1:3::1"));
    }

    @Test
    void isKeptAsANetworkOfMany() {
        assertThat(network("192.0.2.77")).isEqualTo("192.0.2.0/24");
        assertThat(network("255.255.255.255")).isEqualTo("255.255.255.0/24");
        assertThat(network("2001:db8:abcd:12:3456::9")).isEqualTo("2001:db8:abcd::/48");
        assertThat(network("::ffff:192.0.2.77")).isEqualTo("192.0.2.0/24");
        assertThat(network("::1")).isEqualTo("0:0:0::/48");
    }

    private static String address(String... forwarded) {
        return ClientAddress.of(request(forwarded));
    }

    private static String network(String forwarded) {
        return ClientAddress.networkOf(request(forwarded));
    }

    private static HttpRequest<?> request(String... forwarded) {
        MutableHttpRequest<Object> request = HttpRequest.GET("/api/listings");
        for (String one : forwarded) {
            request.header("X-Forwarded-For", one);
        }
        return request;
    }
}
