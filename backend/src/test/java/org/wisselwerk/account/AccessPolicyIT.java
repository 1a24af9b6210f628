package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

class AccessPolicyIT {

    /** The writes that strangers may make, as the API promises; a subset of it is built so far. */
    private static final Set<String> OPEN_WRITES = Set.of(
            "POST /api/session",
            "POST /api/registrations",
            "POST /api/registrations/{token}/confirm",
            "POST /api/password-resets",
            "POST /api/password-resets/{token}",
            "POST /api/answers/{token}");

    @Test
    void everyRouteIsDecidedAndEveryDecisionHasARoute() {
        assertThat(routes()).isEqualTo(new TreeSet<>(AccessPolicy.table().keySet()));
    }

    @Test
    void noOtherWriteIsOpenToStrangers() {
        Set<String> open = AccessPolicy.table().entrySet().stream()
                .filter(entry -> entry.getValue() == Access.EVERYONE)
                .map(Map.Entry::getKey)
                .filter(route -> !route.startsWith("GET "))
                .collect(Collectors.toSet());
        assertThat(open).isEqualTo(OPEN_WRITES);
    }

    @Test
    void aStrangerGets401OnEveryOtherWriteWhateverElseIsWrong() {
        Api stranger = Api.stranger();
        for (String route : routes()) {
            if (!route.startsWith("GET ") && !OPEN_WRITES.contains(route)) {
                String method = route.substring(0, route.indexOf(' '));
                assertThat(stranger.send(method, path(route), "no json", "text/plain", null)
                                .expect(401)
                                .problem())
                        .as(route)
                        .isEqualTo("/problems/not-signed-in");
            }
        }
        assertThat(stranger.send("POST", "/api/nothing", "x", "text/plain", null)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aMemberComesNowhereNearTheAdministratorsRoutes() {
        Api member = Party.company().api();
        AccessPolicy.table().forEach((route, access) -> {
            if (access == Access.ADMIN || access == Access.OPERATOR) {
                String method = route.substring(0, route.indexOf(' '));
                assertThat(member.send(method, path(route), "{}", AccessWorld.type(route), null)
                                .status())
                        .as(route)
                        .isEqualTo(403);
            }
        });
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{transition}", "sign")
                .replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
    }

    private static Set<String> routes() {
        return RunningApplication.bean(Router.class)
                .uriRoutes()
                .filter(route ->
                        route.getHttpMethod() != HttpMethod.HEAD && route.getHttpMethod() != HttpMethod.OPTIONS)
                .map(AccessPolicyIT::name)
                .filter(name -> name.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return AccessFilter.name(route);
    }
}
