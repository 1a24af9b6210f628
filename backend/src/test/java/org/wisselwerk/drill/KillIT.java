package org.wisselwerk.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * kill -9 of one process after the other, while it works. What was acknowledged is there afterwards, complete, and can
 * be found; what was not is there completely or not at all.
 */
class KillIT {

    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final Duration GONE = Duration.ofSeconds(20);
    private static final int PAGE = 100;

    /** So that a search can page through all of an import. */
    private static final int MOST = 3000;

    private static final int ROUNDS = Integer.getInteger("drill.rounds", 1);
    private static final long SEED = Long.getLong("drill.seed", System.nanoTime());
    private static final Random RANDOM = new Random(SEED);

    private static Installation installation;

    @BeforeAll
    static void install() throws IOException {
        System.out.println("KillIT: -Ddrill.seed=" + SEED + " -Ddrill.rounds=" + ROUNDS);
        installation = Installation.in(Path.of("target", "kill"));
    }

    @BeforeEach
    void running() throws IOException {
        installation.start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        installation.close();
    }

    @Test
    void whatAnImportAcknowledgedSurvivesAKillOfTheApplication() throws Exception {
        for (int kill = 0; kill < 2 * ROUNDS; kill++) {
            String source = source();
            try (StreamedImport sending = new StreamedImport(installation, source, MOST)) {
                sending.awaitAcknowledgements(1 + kill % 2);
                sending.awaitSent(RANDOM.nextInt(1000));
                List<ProcessHandle> servers = installation.kill();
                long acknowledged = sending.committed();
                if (kill % 2 == 0) {
                    gone(servers);
                }
                installation.start();
                kept(source, acknowledged, sending.sent());
            }
        }
    }

    @Test
    void anImportGoesOnWhenElasticsearchIsKilled() throws Exception {
        for (int kill = 0; kill < ROUNDS; kill++) {
            String source = source();
            Client client = Client.commandLine(installation);
            try (StreamedImport sending = new StreamedImport(installation, source, MOST)) {
                sending.awaitAcknowledgements(1);
                sending.awaitSent(RANDOM.nextInt(1000));
                installation.killElasticsearch();
                boolean degraded =
                        client.json("/api/listings?q=lassen").path("degraded").asBoolean();
                sending.awaitSent(500);
                JsonNode summary = sending.finish();
                assertThat(summary).isNotNull();
                assertThat(summary.path("complete").asBoolean())
                        .as("%s", summary)
                        .isTrue();
                assertThat(degraded).isTrue();
                Eventually.holds(
                        "search is whole again",
                        RECOVERY,
                        () -> !client.json("/api/listings?q=lassen")
                                .path("degraded")
                                .asBoolean());
                assertThat(kept(source, summary.path("read").asLong(), sending.sent()))
                        .isEqualTo(sending.sent());
            }
        }
    }

    @Test
    void whatAnImportAcknowledgedSurvivesAKillOfTheDatabase() throws Exception {
        for (int kill = 0; kill < ROUNDS; kill++) {
            String source = source();
            try (StreamedImport sending = new StreamedImport(installation, source, MOST)) {
                sending.awaitAcknowledgements(1);
                sending.awaitSent(RANDOM.nextInt(1000));
                installation.killDatabase();
                sending.awaitSent(500);
                JsonNode summary = sending.finish();
                assertThat(summary).as("the import ends with a summary").isNotNull();
                boolean complete = summary.path("complete").asBoolean();
                assertThat(summary.path("problem").isNull()).as("%s", summary).isEqualTo(complete);
                Client client = Client.commandLine(installation);
                Eventually.holds(
                        "the database is back",
                        RECOVERY,
                        () -> client.send("GET", "/health/readiness", null, null)
                                        .statusCode()
                                == 200);
                kept(source, complete ? summary.path("read").asLong() : sending.committed(), sending.sent());
            }
        }
    }

    @Test
    void aTermSignalEndsEveryProcess() throws Exception {
        assertThat(installation.servers()).hasSize(2);
        assertThat(installation.stop()).as("still there after 20 seconds").isEmpty();
    }

    /** Everything up to the acknowledged line is there as it was sent, nothing else than what was sent, no holes. */
    private static long kept(String source, long acknowledged, long sent) {
        Client client = Client.commandLine(installation);
        List<Long> numbers = new ArrayList<>();
        client.text("/api/export/listings?source=" + source)
                .lines()
                .map(Client::parse)
                .forEach(exported -> {
                    long number = Line.number(exported);
                    numbers.add(number);
                    assertThat(exported).isEqualTo(new Line(number).json());
                });
        numbers.sort(null);
        assertThat((long) numbers.size()).isBetween(acknowledged, sent);
        assertThat(numbers.equals(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList()))
                .as("the lines kept are the first %d ones", numbers.size())
                .isTrue();
        client.write("POST", "/api/admin/search/flush", "", null);
        assertThat(found(client, source).size()).isEqualTo(numbers.size());
        System.out.printf(
                "%s: %d sent, %d acknowledged, %d kept and found%n", source, sent, acknowledged, numbers.size());
        return numbers.size();
    }

    private static Set<String> found(Client client, String source) {
        Set<String> refs = new HashSet<>();
        for (int page = 0; ; page++) {
            JsonNode found = client.json("/api/listings?source=%s&page=%d&size=%d".formatted(source, page, PAGE));
            assertThat(found.path("degraded").asBoolean()).isFalse();
            found.path("items").forEach(item -> refs.add(item.path("ref").asText()));
            if (found.path("items").size() < PAGE) {
                return refs;
            }
        }
    }

    private static void gone(List<ProcessHandle> servers) {
        assertThat(servers).hasSize(2);
        Eventually.holds(
                "the servers end with the application",
                GONE,
                () -> servers.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static String source() {
        return "kill-" + UUID.randomUUID();
    }
}
