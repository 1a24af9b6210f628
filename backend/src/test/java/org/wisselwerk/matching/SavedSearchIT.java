package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** A listing enters a saved search exactly when the search with the same parameters finds it. */
class SavedSearchIT {

    private static final String SOURCE = "it-saved-" + UUID.randomUUID();
    private static final Api ADMIN = Api.administrator();
    private static final int SEARCHES = 250;
    private static final long SEED = 3;
    private static final List<String> STRANGE = List.of(
            "",
            "",
            "",
            "Gent",
            "stage",
            "laser",
            "metselar stage Aalst",
            "dementie",
            "scholl",
            "café",
            "CNC frezen",
            "de het een",
            "Metaalwerken",
            "vrije school",
            "lessen over veiligheid",
            "heftruk gratis lenen",
            "stage kwantumrekenaar",
            "CNC hout",
            "😀",
            "2027");

    private final SavedSearches searches = RunningApplication.bean(SavedSearches.class);
    private final FindWhoMustHear find = RunningApplication.bean(FindWhoMustHear.class);

    @BeforeAll
    static void loadTheCorpus() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(SavedSearchIT.class.getResourceAsStream("/corpus/dev/listings.jsonl"))) {
            String lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            ADMIN.send("POST", "/api/import/listings?source=" + SOURCE, lines, "application/x-ndjson", null)
                    .expect(200);
        }
        ADMIN.post("/api/admin/search/flush", "").expect(204);
    }

    @Test
    void aListingEntersWhatFindsIt() {
        UUID account = account();
        Set<UUID> listings = found(Map.of());
        RandomSearches random = new RandomSearches();
        Map<UUID, Map<String, List<String>>> saved = new HashMap<>();
        Map<UUID, Set<UUID>> expected = new HashMap<>();
        for (int i = 0; i < SEARCHES; i++) {
            Map<String, List<String>> parameters = random.next();
            UUID id = searches.save(account, null, parameters).id();
            saved.put(id, parameters);
            expected.put(id, found(parameters));
        }
        Map<UUID, Set<UUID>> entered = new HashMap<>();
        saved.keySet().forEach(id -> entered.put(id, new HashSet<>()));
        for (UUID listing : listings) {
            find.find(listing).orElseThrow().searches().stream()
                    .filter(search -> saved.containsKey(search.id()))
                    .forEach(search -> entered.get(search.id()).add(listing));
        }
        saved.forEach((id, parameters) ->
                assertThat(entered.get(id)).as("seed %d: %s", SEED, parameters).isEqualTo(expected.get(id)));
        assertThat(expected.values().stream().filter(found -> !found.isEmpty()))
                .as("searches that find something")
                .hasSizeGreaterThan(SEARCHES / 3);
        assertThat(expected.values().stream().filter(found -> found.size() < listings.size()))
                .as("searches that do not find everything")
                .hasSizeGreaterThan(SEARCHES / 2);
    }

    @Test
    void aSearchForTheOwnOrganisationNeverHearsOfItsOwn() {
        UUID listing = found(Map.of()).iterator().next();
        UUID organisation = UUID.fromString(ADMIN.get("/api/listings/" + listing)
                .json()
                .at("/organisation/id")
                .asText());
        UUID account = account();
        UUID own = searches.save(account, organisation, Map.of("source", List.of(SOURCE)))
                .id();
        UUID other =
                searches.save(account, null, Map.of("source", List.of(SOURCE))).id();
        assertThat(find.find(listing).orElseThrow().searches())
                .extracting(search -> search.id())
                .contains(other)
                .doesNotContain(own);
    }

    @Test
    void keepsWhatWasSavedAndLetsItGo() {
        UUID account = account();
        Map<String, List<String>> parameters =
                Map.of("q", List.of("lasser"), "kind", List.of("EQUIPMENT", "GUEST_LESSON"), "near", List.of("9000"));
        SavedSearches.SavedSearch saved = searches.save(account, null, parameters);
        assertThat(searches.of(account))
                .singleElement()
                .satisfies(one -> assertThat(one.parameters()).isEqualTo(parameters));
        assertThat(searches.delete(UUID.randomUUID(), saved.id())).isFalse();
        assertThat(searches.delete(account, saved.id())).isTrue();
        assertThat(searches.of(account)).isEmpty();
        assertThat(count("saved_search_term", "search_id", saved.id())).isZero();
    }

    @Test
    void refusesWhatNoSearchCouldRead() {
        UUID account = account();
        assertThatThrownBy(() -> searches.save(account, null, Map.of("kind", List.of("PARTY"))))
                .isInstanceOf(Refusal.class);
        assertThat(searches.of(account)).isEmpty();
    }

    @Test
    void goesWithTheAccount() {
        UUID account = account();
        SavedSearches.SavedSearch saved = searches.save(account, null, Map.of("q", List.of("mijn woorden")));
        assertThat(count("saved_search_term", "search_id", saved.id())).isPositive();
        update("delete from membership where account_id = ?", account);
        update("delete from session where account_id = ?", account);
        update("delete from account where id = ?", account);
        assertThat(count("saved_search", "id", saved.id())).isZero();
        assertThat(count("saved_search_term", "search_id", saved.id())).isZero();
    }

    @Test
    void isUnderstoodAnewByARebuild() throws InterruptedException {
        UUID account = account();
        SavedSearches.SavedSearch saved = searches.save(account, null, Map.of("q", List.of("lasser")));
        long terms = count("saved_search_term", "search_id", saved.id());
        update("delete from saved_search_term where search_id = ?", saved.id());
        UUID listing = found(Map.of("q", List.of("lasser"))).iterator().next();
        update("delete from listing_concept where listing_id = ?", listing);
        ADMIN.post("/api/admin/search/rebuild", "").expect(202);
        while (!ADMIN.get("/api/admin/search").json().get("rebuilding").isNull()) {
            Thread.onSpinWait();
        }
        assertThat(count("saved_search_term", "search_id", saved.id())).isEqualTo(terms);
        assertThat(count("listing_concept", "listing_id", listing)).isPositive();
    }

    /** All that the search finds without letting go of anything. */
    private static Set<UUID> found(Map<String, List<String>> parameters) {
        String query = new TreeMap<>(parameters)
                .entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(value ->
                                        "&" + entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining());
        String source = parameters.containsKey("source") ? "" : "&source=" + SOURCE;
        Set<UUID> found = new HashSet<>();
        JsonNode page;
        int number = 0;
        do {
            page = Api.stranger()
                    .get("/api/listings?size=100&page=" + number++ + source + query)
                    .expect(200)
                    .json();
            if (page.get("relaxed").isEmpty()) {
                page.get("items")
                        .forEach(
                                item -> found.add(UUID.fromString(item.get("id").asText())));
            }
        } while (number * 100 < page.get("total").asInt());
        return found;
    }

    private static UUID account() {
        return UUID.fromString(Party.school()
                .api()
                .get("/api/session")
                .json()
                .at("/account/id")
                .asText());
    }

    private static long count(String table, String column, UUID id) {
        return transactions().executeRead(status -> {
            try (PreparedStatement select = status.getConnection()
                    .prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
                select.setString(1, id.toString());
                ResultSet rows = select.executeQuery();
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void update(String sql, UUID id) {
        transactions().executeWrite(status -> {
            try (PreparedStatement update = status.getConnection().prepareStatement(sql)) {
                update.setString(1, id.toString());
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return RunningApplication.bean(TransactionOperations.class);
    }

    /** Words of judged questions and strange ones, with filters of every sort. */
    private static final class RandomSearches {

        private final Random random = new Random(SEED);
        private final List<String> words = new ArrayList<>(STRANGE);

        RandomSearches() {
            Corpus.read("/corpus/dev").queries.stream()
                    .map(Corpus.Query::q)
                    .filter(Objects::nonNull)
                    .forEach(words::add);
        }

        Map<String, List<String>> next() {
            Map<String, List<String>> parameters = new HashMap<>();
            parameters.put("source", List.of(SOURCE));
            parameters.put("q", List.of(of(words)));
            perhaps(5, parameters, "direction", "OFFER", "NEED");
            perhaps(5, parameters, "kind", "INTERNSHIP_PLACE", "EQUIPMENT", "GUEST_LESSON", "DUAL_TEACHER");
            perhaps(6, parameters, "studyDomain", "stem", "maatschappij-en-welzijn", "voeding-en-horeca");
            perhaps(8, parameters, "finality", "doorstroom", "arbeidsmarkt", "dubbel");
            perhaps(8, parameters, "grade", "2", "3");
            perhaps(8, parameters, "specialNeeds", "true", "false");
            perhaps(8, parameters, "province", "oost-vlaanderen", "antwerpen", "limburg");
            perhaps(9, parameters, "municipality", "Gent", "Aalst", "Hasselt");
            perhaps(8, parameters, "from", "2027-02-01", "2027-05-01");
            perhaps(8, parameters, "to", "2027-06-30", "2027-12-31");
            perhaps(9, parameters, "literal", "place", "kind", "lassen");
            if (random.nextInt(3) == 0) {
                parameters.put("near", List.of(of(List.of("9000", "8500", "3500", "2000", "1000"))));
                parameters.put("radiusKm", List.of(of(List.of("5", "20", "50", "300"))));
            }
            return parameters;
        }

        /** One time in so many, one value or two. */
        private void perhaps(int times, Map<String, List<String>> parameters, String name, String... values) {
            if (random.nextInt(times) == 0) {
                String first = values[random.nextInt(values.length)];
                boolean single = name.equals("specialNeeds") || name.equals("from") || name.equals("to");
                parameters.put(
                        name,
                        single || random.nextBoolean()
                                ? List.of(first)
                                : List.of(first, values[random.nextInt(values.length)]));
            }
        }

        private String of(List<String> options) {
            return options.get(random.nextInt(options.size()));
        }
    }
}
