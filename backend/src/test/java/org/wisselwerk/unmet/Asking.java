package org.wisselwerk.unmet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** People who search, over HTTP. */
final class Asking {

    private static final Map<Integer, Api> STRANGERS = new HashMap<>();

    private Asking() {}

    /** Waits until the search engine answers, as it does some time after the start. */
    static void untilSearchable() {
        Instant until = Instant.now().plus(Duration.ofSeconds(60));
        while (ask(Api.stranger(), "", "").get("degraded").asBoolean()) {
            assertThat(Instant.now()).as("no search engine").isBefore(until);
            Thread.onSpinWait();
        }
    }

    /** A word that nobody has ever used, of consonants only: of others a part may be a word. */
    static String nonsense() {
        StringBuilder word = new StringBuilder("xq");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .forEach(c -> word.append("bcdfghjklmnpqrst".charAt(Character.digit(c, 16))));
        return word.toString();
    }

    /** Stranger number so many, who is always the same one. */
    static Api stranger(int number) {
        return STRANGERS.computeIfAbsent(number, n -> Api.stranger().at("198.51." + n / 250 + "." + (1 + n % 250)));
    }

    /** Each of these strangers asks. */
    static void strangers(int from, int to, String query, String filters) throws Exception {
        for (int number = from; number < to; number++) {
            ask(stranger(number), query, filters);
        }
        settle();
    }

    static JsonNode ask(Api api, String query, String filters) {
        return api.get("/api/listings?q=" + encoded(query) + filters)
                .expect(200)
                .json();
    }

    /** Makes this searchable. */
    static void publish(Party party, String title, String description) {
        String body = Input.JSON
                .createObjectNode()
                .put("organisationId", party.organisation().toString())
                .put("direction", "OFFER")
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", title)
                .put("description", description)
                .put("postcode", "9000")
                .put("places", 2)
                .toString();
        String path = party.api().post("/api/listings", body).expect(201).header("Location");
        party.api().post(path + "/publish", null, 0).expect(200);
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
    }

    /** Until all that was asked is counted. */
    static void settle() throws Exception {
        RunningApplication.bean(CountingThread.class).settle();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
