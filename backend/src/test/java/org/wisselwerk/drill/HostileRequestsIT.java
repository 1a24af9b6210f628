package org.wisselwerk.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;

/** Malformed and hostile requests of strangers and of every role: each gets an answer, none is a fault, nothing leaks. */
class HostileRequestsIT {

    private static final int REQUESTS = Integer.getInteger("hostile.requests", 1000);
    private static final long SEED = Long.getLong("drill.seed", System.nanoTime());
    private static final Duration SLOW = Duration.ofSeconds(15);
    private static final int FAULT = 500;

    /**
     * They end sessions or accounts or change passwords when they happen to succeed, build the index anew each time, or
     * answer without an end.
     */
    private static final List<String> LEFT_OUT = List.of(
            "GET /api/events",
            "POST /api/account/erasure",
            "DELETE /api/session",
            "DELETE /api/account/sessions",
            "PUT /api/account/password",
            "POST /api/admin/search/rebuild");

    @Test
    void getAnAnswerThatIsNoFaultAndTellsNothingOfTheInside() {
        System.out.println("HostileRequestsIT: -Ddrill.seed=" + SEED + " -Dhostile.requests=" + REQUESTS);
        Party bystander = Party.company();
        String source = "hostile-" + UUID.randomUUID();
        Api administrator = Api.administrator();
        String untouched = new Line(1).json().toString();
        administrator
                .send("POST", "/api/import/listings?source=" + source, untouched, "application/x-ndjson", null)
                .expect(200);
        String before =
                administrator.get("/api/export/listings?source=" + source).text();
        Map<String, Api> roles = roles();
        List<Operation> operations = Operation.of(
                        Api.stranger().get("/api/openapi.yml").text())
                .stream()
                .filter(operation -> !LEFT_OUT.contains(operation.method() + " " + operation.path()))
                .toList();
        assertThat(operations).hasSizeGreaterThan(20);
        List<String> names = new ArrayList<>(roles.keySet());
        Random random = new Random(SEED);
        Hostility hostility = new Hostility(
                random,
                operations,
                List.of(bystander.organisation().toString(), UUID.randomUUID().toString()));
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            String role = names.get(random.nextInt(names.size()));
            Hostility.Request request = hostility.next();
            if (!LEFT_OUT.contains(request.method() + " " + request.path())) {
                ask(roles.get(role), role, request, faults, statuses);
            }
        }
        System.out.println("HostileRequestsIT: " + statuses);
        assertThat(faults).isEmpty();
        assertThat(administrator.get("/api/export/listings?source=" + source).text())
                .isEqualTo(before);
    }

    private static void ask(
            Api api, String role, Hostility.Request request, List<String> faults, Map<Integer, Integer> statuses) {
        long begin = System.nanoTime();
        Api.Answer answer = api.stream(
                request.method(),
                request.path(),
                request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()),
                request.body() == null ? null : request.type(),
                request.version());
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        statuses.merge(answer.status(), 1, Integer::sum);
        String text = answer.text();
        boolean leaks = text.contains("org.wisselwerk") || text.contains("java.lang") || text.contains("SQLException");
        boolean contract = request.path().startsWith("/api/openapi");
        if (answer.status() >= FAULT || took.compareTo(SLOW) > 0 || (leaks && !contract)) {
            String body =
                    request.body() == null ? "" : new String(request.body(), java.nio.charset.StandardCharsets.UTF_8);
            faults.add("%s: %s %s If-Match %s %s %s -> %d in %d ms: %s"
                    .formatted(
                            role,
                            request.method(),
                            shortened(request.path()),
                            request.version(),
                            request.type(),
                            shortened(body),
                            answer.status(),
                            took.toMillis(),
                            shortened(text)));
        }
    }

    private static Map<String, Api> roles() {
        Party company = Party.company();
        String token = company.api()
                .post("/api/organisations/" + company.organisation() + "/tokens", "{\"name\":\"hostile\"}")
                .expect(201)
                .json()
                .get("token")
                .asText();
        Map<String, Api> roles = new LinkedHashMap<>();
        roles.put("stranger", Api.stranger());
        roles.put("company", company.api());
        roles.put("school", Party.school().api());
        roles.put("sector organisation", Party.sectorOrganisation(Sector.METAAL).api());
        roles.put("program", Api.program(token));
        roles.put("administrator", Api.administrator());
        roles.put("without csrf", Party.school().api().withCsrf(null));
        return roles;
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
