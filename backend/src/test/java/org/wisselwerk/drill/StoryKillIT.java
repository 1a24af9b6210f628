package org.wisselwerk.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * kill -9 at each point of a story, while others write and search: half of the times while the act is under way, half of
 * the times when it was just acknowledged.
 */
class StoryKillIT {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = Long.getLong("drill.seed", System.nanoTime());
    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final int LONGEST_MILLIS = 60;
    /** Acts of a story, about; a few kills are spread over all of it. */
    private static final int ACTS = 45;

    private static final int UNDISTURBED = Math.max(0, ACTS / KILLS - 1);
    private static final int TALKS_AFTER = 5;
    private static final Path DIRECTORY = Path.of("target", "story-kill");

    private final Random random = new Random(SEED);
    private final Map<Victim, Integer> kills = new EnumMap<>(Victim.class);
    private final Map<String, Integer> outcomes = new HashMap<>();

    private enum Victim {
        APPLICATION,
        DATABASE,
        SEARCH
    }

    @Test
    void whatWasAcknowledgedIsThereAndWhatWasNotIsThereCompletelyOrNotAtAll() throws Exception {
        System.out.println("StoryKillIT: -Ddrill.seed=" + SEED + " -Dkills=" + KILLS);
        try (Servers servers = Servers.in(emptied());
                Installation installation =
                        Installation.in(DIRECTORY.resolve("application"), "start", settings(servers))) {
            Pair pair = Pair.of(installation, servers);
            Pair others = Pair.of(installation, servers);
            List<Story> stories = new ArrayList<>();
            stories.add(new Story(pair));
            int written;
            try (Chatter chatter = new Chatter(others.school().client(), room(others))) {
                for (int kill = 0; kill < KILLS; kill++) {
                    for (int i = 0; i < UNDISTURBED; i++) {
                        told(pair, stories);
                    }
                    disturb(act(pair, stories), stories.getLast(), servers, installation);
                    chatter.isAllThere();
                }
                written = chatter.acknowledged();
            }
            System.out.printf(
                    "StoryKillIT: %s, acts %s, %d stories, %d messages beside them%n",
                    kills, outcomes, stories.size(), written);
            isFound(stories, installation);
            lettersLeftUnderTheirOwnIds(servers);
        }
    }

    /** The next act of the last story, the first of another one when that is told. */
    private static Story.Act act(Pair pair, List<Story> stories) {
        return stories.getLast().next().orElseGet(() -> {
            stories.add(new Story(pair));
            return stories.getLast().next().orElseThrow();
        });
    }

    private static void told(Pair pair, List<Story> stories) {
        Story.Act act = act(pair, stories);
        HttpResponse<String> answer = act.send();
        assertThat(answer.statusCode()).as("%s: %s", act.name(), answer.body()).isBetween(200, 204);
    }

    /** One act, and one kill. */
    private void disturb(Story.Act act, Story story, Servers servers, Installation installation) throws Exception {
        Victim victim = victim();
        kills.merge(victim, 1, Integer::sum);
        String point = "%s at \"%s\", seed %d".formatted(victim, act.name(), SEED);
        String before = story.snapshot();
        boolean acknowledged;
        if (random.nextBoolean()) {
            CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(act::send);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_MILLIS)));
            kill(victim, servers, installation);
            acknowledged = acknowledged(answer, point);
        } else {
            assertThat(act.send().statusCode()).as(point).isBetween(200, 204);
            before = story.snapshot();
            kill(victim, servers, installation);
            acknowledged = true;
        }
        back(installation);
        boolean done = !story.next().map(Story.Act::name).equals(java.util.Optional.of(act.name()));
        outcomes.merge(acknowledged ? "acknowledged" : done ? "done unheard" : "not done", 1, Integer::sum);
        if (acknowledged) {
            assertThat(done).as("%s: what was acknowledged is there", point).isTrue();
        }
        if (!done) {
            assertThat(story.snapshot()).as("%s: nothing of it is there", point).isEqualTo(before);
        }
        story.isWhole();
    }

    private Victim victim() {
        int dice = random.nextInt(10);
        return dice == 0 ? Victim.SEARCH : dice < 3 ? Victim.DATABASE : Victim.APPLICATION;
    }

    private static void kill(Victim victim, Servers servers, Installation installation) {
        switch (victim) {
            case APPLICATION -> installation.kill();
            case DATABASE -> servers.killDatabase();
            case SEARCH -> servers.killSearch();
        }
    }

    /** No answer is none; an answer that is no success may only be that something is away. */
    private static boolean acknowledged(CompletableFuture<HttpResponse<String>> answer, String point) {
        try {
            int status = answer.join().statusCode();
            assertThat(status).as(point).matches(code -> code / 100 == 2 || code / 100 == 5);
            return status / 100 == 2;
        } catch (CompletionException e) {
            assertThat(e.getCause()).as(point).isInstanceOf(UncheckedIOException.class);
            return false;
        }
    }

    private static void back(Installation installation) throws IOException {
        installation.start();
        Client stranger = Client.stranger(installation);
        Eventually.holds("the database is back", RECOVERY, () -> {
            HttpResponse<String> answer = stranger.send("GET", "/health/readiness", null, null);
            return answer.statusCode() == 200 && answer.body().contains("\"search\":\"UP\"");
        });
    }

    /** Where others talk to each other. */
    private static String room(Pair pair) {
        List<Story> stories = new ArrayList<>(List.of(new Story(pair)));
        for (int i = 0; i < TALKS_AFTER; i++) {
            told(pair, stories);
        }
        return stories.getFirst().room();
    }

    /** Search shows each listing as the database has it. */
    private static void isFound(List<Story> stories, Installation installation) {
        Client commandLine = Client.commandLine(installation);
        commandLine.write("POST", "/api/admin/search/flush", "", null);
        for (Story story : stories) {
            JsonNode listing = story.listing();
            if (listing.path("state").asText().equals("PUBLISHED")) {
                List<JsonNode> found = new ArrayList<>();
                commandLine
                        .json("/api/listings?size=100&organisation="
                                + listing.at("/organisation/id").asText())
                        .path("items")
                        .forEach(found::add);
                assertThat(found)
                        .filteredOn(item -> item.path("id").equals(listing.path("id")))
                        .singleElement()
                        .satisfies(item -> assertThat(item.path("places")).isEqualTo(listing.path("places")));
            }
        }
    }

    /**
     * Each letter that was taken has left, under its own Message-ID, and no other has. Those that a killed application
     * had in hand leave a quarter of an hour later; the drill moves their time forward.
     */
    private static void lettersLeftUnderTheirOwnIds(Servers servers) throws SQLException {
        try (Connection connection = servers.connection();
                Statement statement = connection.createStatement()) {
            Eventually.holds("all letters have left", RECOVERY, () -> noneOpen(statement));
            assertThat(keys(statement, "state <> 'SENT'")).isEmpty();
            Set<String> taken = keys(statement, "state = 'SENT'");
            List<String> arrived = servers.letterKeys();
            assertThat(new HashSet<>(arrived)).isEqualTo(taken);
            System.out.printf(
                    "StoryKillIT: %d letters, %d came twice, under the same id%n",
                    taken.size(), arrived.size() - taken.size());
        }
    }

    private static boolean noneOpen(Statement statement) {
        try {
            statement.executeUpdate(
                    "update mail set due = utc_timestamp(6) where state = 'OPEN' and due > utc_timestamp(6)");
            return keys(statement, "state = 'OPEN'").isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> keys(Statement statement, String condition) throws SQLException {
        Set<String> keys = new HashSet<>();
        try (ResultSet rows = statement.executeQuery("select letter_key from mail where " + condition)) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    /** With a port that stays: links in letters name it, also those that leave while the application is still starting. */
    private static Map<String, String> settings(Servers servers) throws IOException {
        Map<String, String> settings = new HashMap<>(servers.environment());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("WISSELWERK_PORT", Integer.toString(free.getLocalPort()));
        }
        settings.put("WISSELWERK_ADMIN_EMAIL", Pair.ADMIN);
        settings.put("WISSELWERK_ADMIN_PASSWORD", Pair.ADMIN_PASSWORD);
        return settings;
    }

    private static Path emptied() throws IOException {
        Path absolute = DIRECTORY.toAbsolutePath();
        Installation.empty(absolute);
        return absolute.resolve("servers");
    }
}
