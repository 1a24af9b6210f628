package org.wisselwerk.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;

/**
 * Malformed and hostile requests of strangers and of every role: each gets an answer, none is a fault, nothing leaks,
 * and what was there is there as it was.
 */
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

    /**
     * What a request may change of what was there: who was seen when; how often something was tried; letters, digests
     * and deliveries on their way, and what they work out of listings; what was searched in vain, counted; the address of
     * one's own calendar; and that the vocabulary was looked at anew.
     */
    private static final Set<String> MAY_CHANGE = Set.of(
            "session",
            "throttle",
            "mail",
            "outbox_delivery",
            "one_time_token",
            "notification",
            "notification_way",
            "heard",
            "calendar_feed",
            "registration",
            "unmet_count",
            "unmet_hash",
            "unmet_search",
            "unmet_week",
            "vocabulary_version",
            "listing_narrow",
            "listing_concept",
            "listing_facts");

    /** What a request in order may add: a search that is kept, a question for access, a report, and who did it. */
    private static final Set<String> MAY_GROW = Set.of(
            "saved_search",
            "saved_search_term",
            "access_request",
            "audit_entry",
            "event",
            "email_change",
            "moderation_case",
            "moderation_report");

    @Test
    void getAnAnswerThatIsNoFaultTellNothingOfTheInsideAndChangeNothing() throws SQLException {
        System.out.println("HostileRequestsIT: -Ddrill.seed=" + SEED + " -Dhostile.requests=" + REQUESTS);
        Api administrator = Api.administrator();
        FilledSystem filled = FilledSystem.fill(administrator);
        Roles roles = Roles.make();
        List<Operation> operations = Operation.of(
                        Api.stranger().get("/api/openapi.yml").text())
                .stream()
                .filter(operation -> !LEFT_OUT.contains(operation.method() + " " + operation.path()))
                .toList();
        assertThat(operations).hasSizeGreaterThan(20);
        List<String> names = new ArrayList<>(roles.all().keySet());
        Random random = new Random(SEED);
        Hostility aimed = new Hostility(random, operations, filled.ids());
        // An administrator may do much to what exists, so theirs is aimed at what does not.
        Hostility blind = new Hostility(
                random,
                operations,
                List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString()));
        TableDigests before = TableDigests.take(roles.own(), filled.marks());
        String exported = exported(administrator);
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            String role = names.get(random.nextInt(names.size()));
            Hostility.Request request = (role.equals(Roles.ADMINISTRATOR) ? blind : aimed).next();
            if (!LEFT_OUT.contains(request.method() + " " + request.path())) {
                ask(roles.all().get(role), role, request, faults, statuses);
            }
        }
        administrator.post("/api/admin/search/flush", null);
        TableDigests after = TableDigests.take(roles.own(), filled.marks());
        System.out.println("HostileRequestsIT: " + statuses + ", " + before.count() + " rows before");
        assertThat(faults).isEmpty();
        assertThat(after.changedSince(before))
                .as("tables in which rows changed or went, seed %d", SEED)
                .isSubsetOf(MAY_CHANGE);
        assertThat(after.grownSince(before))
                .as("tables with new rows, seed %d", SEED)
                .allMatch(table -> MAY_CHANGE.contains(table) || MAY_GROW.contains(table));
        assertThat(exported(administrator)).as("the export, seed %d", SEED).isEqualTo(exported);
    }

    private static String exported(Api administrator) {
        return TableDigests.sha256(
                administrator.get("/api/export/listings").expect(200).text());
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

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
