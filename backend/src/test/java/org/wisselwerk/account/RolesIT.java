package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.AccessWorld.Things;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;

/** Every route as every kind of caller: exactly those whom the policy admits get past the question who they are. */
class RolesIT {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Set<Integer> REFUSED_TO_ALL_ALIKE = Set.of(401, 403);
    /** A version nobody has seen: whoever is admitted gets as far as 412, and nothing is changed. */
    private static final String STALE = "\"999\"";

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    /** Signing in and out decides who asks: see {@link SessionIT}. */
    private static final Set<String> ASKED_ELSEWHERE = Set.of("POST /api/session", "DELETE /api/session");

    private final AccessWorld world = new AccessWorld();

    @Test
    void admitsExactlyThoseOfThePolicy() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<String, Access> entry : AccessPolicy.table().entrySet()) {
            if (ASKED_ELSEWHERE.contains(entry.getKey())) {
                continue;
            }
            for (Actor actor : Actor.values()) {
                asked++;
                boolean admitted = entry.getValue().admitted().contains(actor);
                int status = ask(entry.getKey(), actor);
                boolean refused = refusals(entry.getValue()).contains(status);
                if (refused == admitted || status >= 500 && status != 503) {
                    wrong.add(entry.getKey() + " as " + actor + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo((AccessPolicy.table().size() - ASKED_ELSEWHERE.size()) * Actor.values().length);
    }

    /** What the table says for some of the things a route is about. */
    @Test
    void admitsExactlyThoseOfThePolicyWhereItAdmitsOthers() {
        List<String> wrong = new ArrayList<>();
        for (AccessPolicy.Also also : AccessPolicy.also()) {
            for (Actor actor : Actor.values()) {
                int status = switch (also.when()) {
                    case OWN_MEMBERSHIP -> leaves(also.route(), actor);
                    case NOBODY_ACTS -> decides(also.route(), actor);
                };
                boolean admitted = also.access().admitted().contains(actor);
                if (REFUSED.contains(status) == admitted || status >= 500) {
                    wrong.add(also + " as " + actor + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int leaves(String route, Actor actor) {
        Things things = world.things(actor);
        Api caller = world.leaver(actor);
        String own = caller.get("/api/session").json().at("/account/id").asText(NOBODY);
        return send(
                caller,
                route,
                address(route)
                        .replace("{id}", things.owner().organisation().toString())
                        .replace("{accountId}", own));
    }

    private int decides(String route, Actor actor) {
        String asked = world.askedOfNobody();
        return send(world.caller(actor), route, address(route).replace("{id}", asked));
    }

    private static String address(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    private static int send(Api caller, String route, String path) {
        String method = route.substring(0, route.indexOf(' '));
        String body = route.endsWith("/grant") ? "{\"role\":\"MEMBER\"}" : null;
        return caller.send(method, path, body, "application/json", STALE).status();
    }

    /** Where it does not matter whose a thing is, 404 says that there is none, and nothing about who asks. */
    private static Set<Integer> refusals(Access access) {
        return switch (access) {
            case EVERYONE, PERSON, ADMIN, IMPORTER, OPERATOR -> REFUSED_TO_ALL_ALIKE;
            case MEMBER, ROOM, ROOM_WRITER, INSIDE, ONLOOKER, COORDINATOR, VERIFIED_COORDINATOR, OWNER, WATCHER ->
                REFUSED;
        };
    }

    private int ask(String route, Actor actor) {
        String method = route.substring(0, route.indexOf(' '));
        Things things = world.things(actor);
        Api caller = world.caller(actor);
        String path = path(route, things, actor);
        if (route.equals("GET /api/events")) {
            return caller.opens(path);
        }
        boolean reads = method.equals("GET");
        String body = reads || method.equals("DELETE") ? null : body(route, things);
        return caller.send(method, path, body, body == null ? null : AccessWorld.type(route), reads ? null : STALE)
                .status();
    }

    private String path(String route, Things things, Actor actor) {
        UUID organisation = things.owner().organisation();
        String path = route.substring(route.indexOf(' ') + 1)
                .replace("/api/organisations/{id}", "/api/organisations/" + organisation)
                .replace("/api/listings/{id}", "/api/listings/" + things.listing())
                .replace("/api/collaborations/{id}", "/api/collaborations/" + things.collaboration())
                .replace("{expectationId}", things.expectation())
                .replace("{otherId}", world.partnerListing())
                .replace("{transition}", "accept");
        path = replaced(path, "{accountId}", () -> world.spareMember(things));
        path = replaced(path, "{tokenId}", () -> made(things, "/tokens", "{\"name\":\"x\"}"));
        path = replaced(path, "{invitationId}", () -> made(things, "/invitations", invitation()));
        path = replaced(path, "/access-requests/{id}", () -> "/access-requests/" + asked(things));
        path = replaced(path, "{attachmentId}", () -> world.attachment(things));
        path = replaced(path, "{fileId}", () -> world.messageFile(things));
        path = replaced(path, "{documentId}", () -> world.document(things));
        path = path.replace("/papers/{code}", "/papers/WORKSTATION_SHEET");
        path = replaced(path, "{personId}", () -> world.person(things));
        path = replaced(path, "{visitId}", () -> world.visit(things));
        path = path.replaceAll("deliveries/\\{id}", "deliveries/0")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return switch (route) {
            case "GET /api/collaborations", "GET /api/today", "GET /api/listings/{id}/alternatives" ->
                path + "?organisationId=" + organisation;
            case "GET /api/proposals/reasons" -> path + "?kind=EQUIPMENT";
            case "GET /api/monitor/own", "GET /api/monitor/own.csv" -> path + "?organisationId=" + organisation;
            case "GET /api/monitor", "GET /api/monitor.csv" ->
                path
                        + (actor == Actor.ADMIN
                                ? ""
                                : "?organisationId=" + (actor == Actor.SECTOR ? world.sector() : organisation));
            case "POST /api/import/listings", "GET /api/export/listings" -> path + "?source=roles";
            default -> path;
        };
    }

    private static String replaced(String path, String variable, Supplier<String> value) {
        return path.contains(variable) ? path.replace(variable, value.get()) : path;
    }

    private static String made(Things things, String under, String body) {
        return things.owner()
                .api()
                .post("/api/organisations/" + things.owner().organisation() + under, body)
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private static String asked(Things things) {
        String organisation = things.owner().organisation().toString();
        Party.school()
                .api()
                .post("/api/organisations/" + organisation + "/access-requests", "{}")
                .expect(201);
        JsonNode open = things.owner().api().get("/api/access-requests").json().get("toDecide");
        return open.get(open.size() - 1).get("id").asText();
    }

    private static String invitation() {
        return "{\"email\":\"" + UUID.randomUUID() + "@wisselwerk.example\",\"role\":\"MEMBER\"}";
    }

    /** What the route can read; its contents matter only where they say whose it is about. */
    private String body(String route, Things things) {
        UUID organisation = things.owner().organisation();
        return switch (route) {
            case "POST /api/listings/renewals" ->
                "{\"organisationId\":\"" + organisation + "\",\"ids\":[\"" + things.listing() + "\"]}";
            case "POST /api/listings", "POST /api/listings/preview", "PUT /api/listings/{id}" ->
                AccessWorld.listing(organisation, "OFFER").toString();
            case "POST /api/listings/{id}/close" -> "{\"reason\":\"FILLED\"}";
            case "PUT /api/listings/{id}/gap" -> "{\"reason\":\"NO_ANSWER\"}";
            case "PUT /api/listings/{id}/dismissals/{otherId}" -> "{\"reason\":\"TOO_FAR\"}";
            case "POST /api/collaborations" ->
                "{\"organisationId\":\"" + organisation + "\",\"listingId\":\"" + world.partnerListing()
                        + "\",\"places\":1}";
            case "PUT /api/collaborations/{id}/expectations/{expectationId}/answer",
                    "PUT /api/collaborations/{id}/expectations/{expectationId}/agreed" -> "{\"answer\":\"x\"}";
            case "POST /api/proposals/answers" ->
                "{\"organisationId\":\"" + organisation + "\",\"answer\":\"accept\",\"items\":[{\"id\":\""
                        + UUID.randomUUID() + "\",\"version\":1}]}";
            case "PUT /api/collaborations/{id}/motives" -> "{\"codes\":[]}";
            case "PUT /api/collaborations/{id}/expectations/seen" -> "{\"upTo\":\"2026-11-23T10:00:00Z\"}";
            case "POST /api/collaborations/{id}/expectations/{expectationId}/accept" -> "{\"agreedVersion\":1}";
            case "PUT /api/collaborations/{id}/papers/received" -> "{\"label\":\"6HV-03\"}";
            case "PUT /api/organisations/{id}", "POST /api/organisations" ->
                "{\"name\":\"" + things.owner().name() + "\",\"type\":\"COMPANY\",\"postcode\":\"9000\"}";
            case "PUT /api/organisations/{id}/members/{accountId}", "POST /api/access-requests/{id}/grant" ->
                "{\"role\":\"MEMBER\"}";
            case "POST /api/organisations/{id}/invitations" -> invitation();
            case "POST /api/organisations/{id}/tokens" -> "{\"name\":\"x\"}";
            case "POST /api/organisations/{id}/verification/reject",
                    "POST /api/organisations/{id}/verification/suspend" -> "{\"reason\":\"x\"}";
            case "POST /api/import/listings", "POST /api/admin/vocabulary/esco" -> "\n";
            default -> "{}";
        };
    }
}
