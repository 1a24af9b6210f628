package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;

/** Search, matches and suggestions over HTTP, on the development corpus in a real index. */
class SearchIT {

    private static final String SOURCE = "it-search-" + UUID.randomUUID();
    private static final Api ADMIN = Api.administrator();
    private static final Api ANYBODY = Api.stranger();

    @BeforeAll
    static void loadTheCorpus() throws IOException, InterruptedException {
        try (InputStream stream =
                Objects.requireNonNull(SearchIT.class.getResourceAsStream("/corpus/dev/listings.jsonl"))) {
            String lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            ADMIN.send("POST", "/api/import/listings?source=" + SOURCE, lines, "application/x-ndjson", null)
                    .expect(200);
        }
        ADMIN.post("/api/admin/search/flush", "").expect(204);
        assertThat(RunningApplication.bean(Relay.class).await(KeepNarrow.NAME, Duration.ofSeconds(60)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "slager gent, D006",
        "heftruk gratis lenen, D148",
        "barbier antwerpen, D202",
        "metselar aalst, D024",
        "alternance cuisine, D189"
    })
    void putsTheRightOneOnTop(String query, String ref) {
        assertThat(refs(search("q=" + encoded(query)))).first().isEqualTo(ref);
    }

    @Test
    void tellsWhatItUnderstood() {
        JsonNode read = search("q=" + encoded("metselar stage aalst")).get("interpreted");
        assertThat(read.get("place").get("label").asText()).isEqualTo("Aalst");
        assertThat(read.get("kind").get(0).asText()).isEqualTo("INTERNSHIP_PLACE");
        assertThat(read.get("concepts").get(0).get("id").asText()).isEqualTo("metselen");
        JsonNode literal = search("q=" + encoded("metselar stage aalst") + "&literal=place&literal=metselen")
                .get("interpreted");
        assertThat(literal.get("place").isNull()).isTrue();
        assertThat(literal.get("concepts")).isEmpty();
    }

    @Test
    void aMonthInTheWordsIsWishedForAndShutsNobodyOut() {
        JsonNode found = search("q=" + encoded("stage in maart"));
        assertThat(found.at("/interpreted/period/from").asText()).isEqualTo("2027-03-01");
        assertThat(found.at("/interpreted/period/to").asText()).isEqualTo("2027-03-31");
        assertThat(found.get("total")).isEqualTo(search("q=stage").get("total"));
        for (int i = 0; i < 10; i++) {
            JsonNode period = found.get("items").get(i).get("period");
            assertThat(period.get("from").asText()).isLessThanOrEqualTo("2027-03-31");
            assertThat(period.get("to").asText()).isGreaterThanOrEqualTo("2027-03-01");
        }
        JsonNode onwards = search("q=" + encoded("stage vanaf 1 maart")).at("/interpreted/period");
        assertThat(onwards.get("from").asText()).isEqualTo("2027-03-01");
        assertThat(onwards.get("to").isNull()).isTrue();
        assertThat(search("q=" + encoded("stage in maart") + "&literal=period")
                        .at("/interpreted/period")
                        .isNull())
                .isTrue();
    }

    @Test
    void aProvinceInTheWordsIsTheFilterOnThatProvince() {
        String path = "/api/listings?source=" + SOURCE + "&q=" + encoded("stage west-vlaanderen");
        JsonNode place = Api.stranger()
                .speaking("fr")
                .get(path)
                .expect(200)
                .json()
                .get("interpreted")
                .get("place");
        assertThat(place.get("province").asText()).isEqualTo("west-vlaanderen");
        assertThat(place.get("label").asText()).isEqualTo("Flandre occidentale");
        assertThat(search("q=" + encoded("stage aalst"))
                        .at("/interpreted/place/province")
                        .isNull())
                .isTrue();
        JsonNode found = search("q=stage&size=100&province=west-vlaanderen");
        assertThat(found.get("items"))
                .isNotEmpty()
                .filteredOn(item -> !item.get("province").isNull())
                .allSatisfy(item -> assertThat(item.get("province").asText()).isEqualTo("west-vlaanderen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "direction=OFFER", "kind=EQUIPMENT&kind=DUAL_TEACHER", "studyDomain=stem", "q=stage"})
    void aFacetCountsWhatAClickWouldGive(String filters) {
        JsonNode facets = search(filters).get("facets");
        for (String facet : List.of("kind", "direction", "studyDomain", "province", "municipality")) {
            String others = without(filters, facet);
            int tried = 0;
            for (JsonNode value : facets.get(facet)) {
                String click = facet + "=" + encoded(value.get("value").asText());
                if (tried++ < 4) {
                    assertThat(search(others + "&" + click).get("total").asLong())
                            .as(filters + " and " + click)
                            .isEqualTo(value.get("count").asLong());
                }
            }
        }
    }

    @Test
    void tellsApartWhoSaysAValueAndWhoSaysNothing() {
        JsonNode found = search("kind=EQUIPMENT");
        long said = 0;
        long unsaid = 0;
        for (JsonNode value : found.get("facets").get("municipality")) {
            unsaid = value.get("unsaid").asLong();
            said += value.get("count").asLong() - unsaid;
        }
        assertThat(said + unsaid).isEqualTo(found.get("total").asLong());
        JsonNode domains = search("studyDomain=maatschappij-en-welzijn&kind=EQUIPMENT&near=9000&radiusKm=1")
                .get("facets")
                .get("studyDomain");
        assertThat(domains)
                .as("what was chosen is counted, also where nobody says it")
                .anySatisfy(value -> assertThat(value.get("value").asText()).isEqualTo("maatschappij-en-welzijn"));
    }

    @Test
    void keepsWhatLeftTheFieldEmptyAndMarksIt() {
        JsonNode found = search("kind=EQUIPMENT&from=2027-05-01&to=2027-05-31&size=100");
        List<String> unsaid = new ArrayList<>();
        found.get("items").forEach(item -> {
            if (item.get("period").isNull()) {
                assertThat(item.get("uncertain")).extracting(JsonNode::asText).containsExactly("period");
                unsaid.add(item.get("ref").asText());
            }
        });
        assertThat(unsaid).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"relevance, ''", "relevance, lenen", "newest, ''", "newest, lenen", "start, ''", "distance, gent"})
    void whoSaysNothingComesAfterWhoSaysIt(String sort, String words) {
        JsonNode found = search("kind=EQUIPMENT&kind=EXTERNAL_ASSIGNMENT&from=2027-05-01&to=2027-05-31&size=100&sort="
                + sort + "&q=" + words);
        List<Boolean> silent = new ArrayList<>();
        found.get("items").forEach(item -> silent.add(!item.get("uncertain").isEmpty()));
        assertThat(silent).contains(true, false).isSorted();
    }

    @Test
    void filtersOnTheListingsOwnPoint() {
        JsonNode found = search("near=9000&radiusKm=20&sort=distance&size=100");
        double last = 0;
        for (JsonNode item : found.get("items")) {
            double km = item.get("distanceKm").asDouble();
            assertThat(km).isBetween(last, 20.0);
            last = km;
        }
        assertThat(last).isPositive();
    }

    @Test
    void widensWhatFindsNothingAndSaysSo() {
        JsonNode found = search("q=" + encoded("barbier") + "&near=8660&radiusKm=5");
        assertThat(found.get("relaxed")).extracting(JsonNode::asText).containsExactly("radius");
        assertThat(found.get("unfiltered")).isEmpty();
        assertThat(found.get("items")).isNotEmpty();
    }

    @Test
    void pagesWithoutRepeatingOrLosing() {
        Set<String> seen = new HashSet<>();
        for (int page = 0; page < 13; page++) {
            List<String> refs = refs(search("q=stage&size=20&page=" + page));
            refs.forEach(ref -> assertThat(seen.add(ref)).as(ref).isTrue());
        }
        assertThat((long) seen.size()).isEqualTo(search("q=stage").get("total").asLong());
    }

    @Test
    void marksTheWordsItFound() {
        JsonNode item = search("q=dementie").get("items").get(0);
        JsonNode snippet = item.get("snippet");
        assertThat(snippet.get("text").asText()).isNotBlank();
        for (JsonNode mark : snippet.get("marks")) {
            assertThat(mark.get(1).asInt())
                    .isLessThanOrEqualTo(snippet.get("text").asText().length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=PARTY",
                "direction=LEFT",
                "near=0000",
                "radiusKm=-3",
                "radiusKm=far",
                "from=tomorrow",
                "from=2027-05-01&to=2027-04-01",
                "studyDomain=magie",
                "grade=9",
                "specialNeeds=perhaps",
                "sort=luck",
                "size=0",
                "size=1000",
                "page=-1",
                "page=5000&size=100"
            })
    void refusesWhatItCannotRead(String parameters) {
        ANYBODY.get("/api/listings?" + parameters).expect(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".*", "AND OR NOT", "{\"query\":{}}", "😀😀", "' or 1=1 --", "de het een", "a~b^c:d/e", "%00"})
    void answersStrangeWords(String query) {
        ANYBODY.get("/api/listings?q=" + encoded(query)).expect(200);
        ANYBODY.get("/api/suggestions?q=" + encoded(query)).expect(200);
    }

    @Test
    void answersAVeryLongQuery() {
        ANYBODY.get("/api/listings?q=" + encoded("lasser ".repeat(400))).expect(200);
    }

    @Test
    void explainsEveryMatchByItsOwnNumbers() {
        String id = id("D038");
        JsonNode found = ADMIN.get("/api/listings/" + id + "/matches?size=100")
                .expect(200)
                .json();
        assertThat(refs(found, "listing")).first().isEqualTo("D230");
        for (JsonNode match : found.get("items")) {
            double sum = 0;
            double weights = 0;
            for (JsonNode criterion : match.get("criteria")) {
                double score = criterion.get("score").isNull()
                        ? 0.7
                        : criterion.get("score").asDouble();
                sum += 100 * criterion.get("weight").asDouble() * score;
                weights += criterion.get("weight").asDouble();
                assertThat(criterion.get("explanation").asText()).isNotBlank();
            }
            assertThat(weights).isCloseTo(1, within(1e-6));
            boolean capped = !match.get("capped").isNull();
            assertThat(match.get("score").asDouble()).isCloseTo(capped ? 0.4 * sum : sum, within(0.06));
            if (capped) {
                assertThat(match.get("score").asDouble()).isLessThanOrEqualTo(40);
            }
        }
    }

    @Test
    void explainsInTheLanguageOfTheCaller() {
        Api english = Api.administrator().speaking("en");
        JsonNode criteria = english.get("/api/listings/" + id("D038") + "/matches")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("criteria");
        assertThat(criteria.get(0).get("explanation").asText()).startsWith("In common: welding");
    }

    @Test
    void showsMatchesToNoStranger() {
        ANYBODY.get("/api/listings/" + id("D038") + "/matches").expect(401);
        ADMIN.get("/api/listings/" + UUID.randomUUID() + "/matches").expect(404);
        ADMIN.get("/api/listings/" + id("D038") + "/matches?minScore=101").expect(422);
    }

    @ParameterizedTest
    @CsvSource({
        "eletr, CONCEPT, elektriciteit",
        "metslaa, CONCEPT, metselen",
        "oodgieter, CONCEPT, sanitair",
        "koertrijk, PLACE, 8500",
        "ortrijk, PLACE, 8500",
        "roeslare, PLACE, 8800"
    })
    void completesWithATypingErrorAnywhere(String typed, String type, String id) {
        JsonNode items =
                ANYBODY.get("/api/suggestions?q=" + typed).expect(200).json().get("items");
        assertThat(items)
                .hasSizeLessThanOrEqualTo(10)
                .anySatisfy(item -> assertThat(
                                item.get("type").asText() + item.get("id").asText())
                        .isEqualTo(type + id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Metaalwerken Vanh", "vanhe", "etaalwerken", "mteaalw", "metalwerken vanh"})
    void completesOrganisationsWithATypingErrorAnywhere(String typed) {
        assertThat(ANYBODY.get("/api/suggestions?q=" + encoded(typed))
                        .expect(200)
                        .json()
                        .get("items"))
                .anySatisfy(item -> {
                    assertThat(item.get("type").asText()).isEqualTo("ORGANISATION");
                    assertThat(item.get("text").asText()).contains("Metaalwerken");
                });
    }

    @Test
    void completesInTheLanguageOfTheCallerAndTellsWhatWasTyped() {
        JsonNode dutch =
                ANYBODY.get("/api/suggestions?q=welder").json().get("items").get(0);
        assertThat(dutch.get("text").asText()).isEqualTo("lassen");
        assertThat(dutch.get("detail").asText()).isEqualTo("welder");
        JsonNode english = Api.stranger()
                .speaking("en")
                .get("/api/suggestions?q=lasser")
                .json()
                .get("items")
                .get(0);
        assertThat(english.get("text").asText()).isEqualTo("welding");
        assertThat(english.get("detail").asText()).isEqualTo("lasser");
    }

    @Test
    void completesTradesPlacesAndOrganisations() {
        assertThat(ANYBODY.get("/api/suggestions?q=las").expect(200).json().get("items"))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .anySatisfy(item -> assertThat(item.get("id").asText()).isEqualTo("lassen"));
        assertThat(ANYBODY.get("/api/suggestions?q=kortr").json().get("items"))
                .anySatisfy(item -> assertThat(item.get("text").asText()).isEqualTo("Kortrijk"));
        assertThat(ANYBODY.get("/api/suggestions?q=" + encoded("Metaalwerken Vanh"))
                        .json()
                        .get("items"))
                .anySatisfy(item -> assertThat(item.get("type").asText()).isEqualTo("ORGANISATION"));
        assertThat(ANYBODY.get("/api/suggestions?q=metselar").json().get("items"))
                .anySatisfy(item -> assertThat(item.get("id").asText()).isEqualTo("metselen"));
    }

    @Test
    void buildsTheIndexAnewWithoutAGap() throws InterruptedException {
        long before = search("").get("total").asLong();
        ADMIN.post("/api/admin/search/rebuild", "").expect(202);
        Instant until = Instant.now().plus(Duration.ofSeconds(60));
        boolean running = true;
        while (running && Instant.now().isBefore(until)) {
            assertThat(search("").get("total").asLong()).isEqualTo(before);
            running = !ADMIN.get("/api/admin/search")
                    .expect(200)
                    .json()
                    .get("rebuilding")
                    .isNull();
        }
        assertThat(running).isFalse();
        assertThat(search("").get("total").asLong()).isEqualTo(before);
    }

    @Test
    void keepsToAConceptAndWhatIsWithinIt() {
        long all = search("").get("total").asLong();
        JsonNode welding = search("size=100&concept=lassen");
        assertThat(welding.get("total").asLong()).isPositive().isLessThan(all);
        assertThat(welding.get("concepts").get(0).get("label").asText()).isEqualTo("lassen");
        long narrow = search("concept=tig-lassen").get("total").asLong();
        assertThat(narrow).isPositive().isLessThanOrEqualTo(welding.get("total").asLong());
        assertThat(search("concept=lassen&concept=kapper").get("total").asLong())
                .isGreaterThan(welding.get("total").asLong());
        boolean unsaid = false;
        for (JsonNode item : welding.get("items")) {
            boolean silent = item.get("uncertain").toString().contains("\"concept\"");
            assertThat(unsaid && !silent).as("what says nothing comes last").isFalse();
            unsaid = silent;
        }
        for (JsonNode kind : welding.get("facets").get("kind")) {
            assertThat(search("concept=lassen&kind=" + kind.get("value").asText())
                            .get("total")
                            .asLong())
                    .isEqualTo(kind.get("count").asLong());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "direction=NEED&kind=INTERNSHIP_PLACE",
                "studyDomain=stem&studyDomain=sport",
                "finality=arbeidsmarkt",
                "grade=2&grade=7",
                "specialNeeds=true",
                "province=limburg&province=brussel",
                "municipality=Gent&municipality=Aalst",
                "from=2027-05-01&to=2027-05-31",
                "near=9000&radiusKm=20",
                "kind=EQUIPMENT&near=8800&radiusKm=50&to=2027-02-01",
                "concept=lassen",
                "concept=bouw&concept=kapper&direction=OFFER"
            })
    void theDatabaseKeepsToTheSameFilters(String parameters) {
        Found found = fallback(parameters);
        assertThat(found.degraded()).isTrue();
        assertThat(found.items()).extracting(item -> item.summary().ref()).isNotEmpty();
        Set<String> refs = new HashSet<>();
        for (int page = 0; page < 3; page++) {
            refs.addAll(refs(search(parameters + "&size=100&page=" + page)));
        }
        assertThat(found.items()).extracting(item -> item.summary().ref()).containsExactlyInAnyOrderElementsOf(refs);
        assertThat(found.total()).isEqualTo(refs.size());
    }

    @Test
    void theDatabaseMarksWhoNamesNoConceptLikeTheIndex() {
        Found found = fallback("concept=lassen");
        Set<String> silent = new HashSet<>();
        search("concept=lassen&size=100").get("items").forEach(item -> {
            if (item.get("uncertain").toString().contains("\"concept\"")) {
                silent.add(item.get("ref").asText());
            }
        });
        assertThat(found.items())
                .filteredOn(item -> item.uncertain().contains("concept"))
                .extracting(item -> item.summary().ref())
                .containsExactlyInAnyOrderElementsOf(silent);
    }

    @Test
    void theDatabaseTakesWhateverIsAskedForAValue() {
        assertThat(fallback("organisation=') or true -- é😀").items()).isEmpty();
    }

    /** All that the database finds, on one page as large as the corpus. */
    private static Found fallback(String parameters) {
        Map<String, List<String>> given = new HashMap<>();
        for (String one : ("source=" + SOURCE + "&" + parameters).split("&")) {
            if (!one.isEmpty()) {
                String[] pair = one.split("=");
                given.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
            }
        }
        Search read = RunningApplication.bean(SearchParameters.class)
                .read(
                        SearchParameters.Raw.of(given),
                        RunningApplication.bean(KnowledgeInForce.class)
                                .current()
                                .vocabulary());
        Search whole = new Search("", Set.of(), read.filters(), Sorting.RELEVANCE, new Paging(0, 500));
        return RunningApplication.bean(FallbackSearch.class)
                .search(whole, null, LocalDate.parse(RunningApplication.TODAY));
    }

    private static String id(String ref) {
        for (int page = 0; page < 4; page++) {
            for (JsonNode item : search("size=100&page=" + page).get("items")) {
                if (item.get("ref").asText().equals(ref)) {
                    return item.get("id").asText();
                }
            }
        }
        throw new AssertionError("no listing " + ref);
    }

    private static JsonNode search(String parameters) {
        return ANYBODY.get("/api/listings?source=" + SOURCE + (parameters.isEmpty() ? "" : "&" + parameters))
                .expect(200)
                .json();
    }

    private static List<String> refs(JsonNode found) {
        List<String> refs = new ArrayList<>();
        found.get("items").forEach(item -> refs.add(item.get("ref").asText()));
        return refs;
    }

    private static List<String> refs(JsonNode found, String within) {
        List<String> refs = new ArrayList<>();
        found.get("items").forEach(item -> refs.add(item.get(within).get("ref").asText()));
        return refs;
    }

    private static String without(String filters, String facet) {
        List<String> others = new ArrayList<>();
        for (String filter : filters.split("&")) {
            if (!filter.startsWith(facet + "=")) {
                others.add(filter);
            }
        }
        return String.join("&", others);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
