package org.wisselwerk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** What a sector organisation sees, from events of a sector in a month that no other test uses. */
class MonitorIT {

    private static final String MONTH = "2025-02";
    private static final Instant THEN = Instant.parse("2025-02-10T12:00:00Z");
    private static final String RANGE = "&from=2025-01&to=2025-02";
    private static final Sector SECTOR = Sector.PRINTMEDIA;

    @Test
    void countsOutcomesAndHidesTheFew() {
        Party sector = Party.sectorOrganisation(SECTOR);
        published(7, "limburg");
        published(2, "antwerpen");
        happened("proposed", 6, "limburg");
        happened("proposed", 1, "antwerpen");
        happened("agreed", 3, "limburg");
        happened("completed", 1, "limburg");

        JsonNode months = monitor(sector, RANGE).path("months");
        assertThat(months).hasSize(2);
        JsonNode month = months.get(1);
        assertThat(month.path("month").asText()).isEqualTo(MONTH);
        assertThat(month.path("published").asInt()).isEqualTo(9);
        assertThat(month.path("proposed").asInt()).isEqualTo(7);
        assertThat(month.path("agreed").asInt()).isEqualTo(3);
        assertThat(month.path("completed").isNull()).isTrue();
        assertThat(months.get(0).path("proposed").asInt()).isZero();

        JsonNode view = monitor(sector, RANGE);
        assertThat(view.path("suppressedBelow").asInt()).isEqualTo(5);
        assertThat(view.path("totals").path("proposed").asInt()).isEqualTo(7);
        for (JsonNode province : view.path("byProvince")) {
            boolean limburg = province.path("province").asText().equals("limburg");
            // The one proposal in Antwerp hides among the provinces without any.
            assertThat(province.path("proposed").isNull()).isEqualTo(!limburg);
        }
        assertThat(monitor(sector, RANGE + "&kind=EQUIPMENT")
                        .path("totals")
                        .path("published")
                        .asInt())
                .isZero();

        String csv = sector.api()
                .get("/api/monitor.csv?organisationId=" + sector.organisation() + RANGE)
                .expect(200)
                .text();
        assertThat(csv)
                .startsWith("month;kind;province;published;proposed;answered;agreed;started;completed\r\n")
                .contains("2025-02;INTERNSHIP_PLACE;antwerpen;2;<5;0;<5;0;<5\r\n");
    }

    @Test
    void aMonthThatIsNotOverTellsNoOutcomesAndAnOrganisationSeesItsOwn() {
        Party sector = Party.sectorOrganisation(SECTOR);
        Party school = Party.school();
        List<Journal.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> parties = Map.of(
                    "asking",
                    school.organisation().toString(),
                    "offering",
                    UUID.randomUUID().toString(),
                    "reason",
                    "NO_PLACE_NOW");
            entries.add(entry("collaboration-declined", facts("limburg", parties)));
        }
        RunningApplication.bean(Journal.class).write(entries, Instant.parse("2024-11-10T12:00:00Z"));
        String range = "&from=2024-11&to=2024-11";
        JsonNode own = school.api()
                .get("/api/monitor/own?organisationId=" + school.organisation() + range)
                .expect(200)
                .json();
        assertThat(own.path("totals").path("answered").asInt()).isEqualTo(3);
        assertThat(own.path("suppressedBelow").asInt()).isZero();
        assertThat(own.path("endings").path(0).path("number").asInt()).isEqualTo(3);
        assertThat(own.path("endings").path(0).path("label").asText()).isEqualTo("Geen plaats meer");
        assertThat(Party.company()
                        .api()
                        .get("/api/monitor/own?organisationId=" + school.organisation())
                        .status())
                .isEqualTo(404);
        school.api().get("/api/monitor/own").expect(422);

        String now = RunningApplication.TODAY.substring(0, 7);
        JsonNode present = monitor(sector, "&from=" + now + "&to=" + now);
        assertThat(present.path("totals").path("proposed").isNull()).isTrue();
        assertThat(present.path("sector").asText()).isNotBlank();
        sector.api()
                .get("/api/monitor?organisationId=" + sector.organisation() + "&sector=zorg")
                .expect(403);
        sector.api()
                .get("/api/monitor?organisationId=" + sector.organisation() + "&sector=x")
                .expect(422);
        Api.administrator().get("/api/monitor?sector=zorg").expect(422);
    }

    @Test
    void whyNeedsWereNotMetIsToldByReasonAndWhatWasKeptByTheme() {
        Party sector = Party.sectorOrganisation(SECTOR);
        List<Journal.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boolean refused = i < 6;
            Map<String, Object> why =
                    Map.of("reason", refused ? "REFUSED" : "NO_ANSWER", "because", refused ? "NO_PLACE_NOW" : "");
            entries.add(new Journal.Entry(
                    "need-unmet", UUID.randomUUID(), UUID.randomUUID(), facts("limburg", why), null, List.of()));
            Map<String, Object> rated = new java.util.HashMap<>(between());
            rated.putAll(Map.of("theme", "GUIDANCE", "rated", 3, "kept", refused ? 3 : 2));
            entries.add(entry("expectations-rated", facts("limburg", rated)));
            Map<String, Object> said = new java.util.HashMap<>(between());
            said.put("EXPECTATIONS_KEPT", refused ? 5 : 3);
            entries.add(entry("evaluation-given", facts("limburg", said)));
        }
        entries.add(new Journal.Entry(
                "need-unmet",
                UUID.randomUUID(),
                sector.organisation(),
                facts("antwerpen", Map.of("reason", "TOO_EXPENSIVE", "because", "")),
                null,
                List.of()));
        RunningApplication.bean(Journal.class).write(entries, Instant.parse("2024-08-10T12:00:00Z"));

        String range = "&from=2024-08&to=2024-08";
        JsonNode view = monitor(sector, range);
        assertThat(view.at("/totals/unmet").asInt()).isEqualTo(13);
        assertThat(view.path("unmet"))
                .extracting(one -> one.path("reason").asText())
                .doesNotContain("TOO_EXPENSIVE");
        JsonNode refused = view.at("/unmet/0");
        assertThat(refused.path("label").asText()).isNotBlank();
        assertThat(view.path("unmet").toString()).contains("6");
        assertThat(view.at("/kept/total/of").asInt()).isEqualTo(36);
        assertThat(view.at("/kept/total/kept").asInt()).isEqualTo(30);
        assertThat(view.at("/kept/themes/0/theme").asText()).isEqualTo("GUIDANCE");
        assertThat(view.at("/kept/evaluated/of").asInt()).isEqualTo(12);
        assertThat(view.at("/kept/evaluated/kept").asInt()).isEqualTo(6);

        String csv = "/api/monitor.csv?organisationId=" + sector.organisation() + range + "&table=";
        assertThat(sector.api().get(csv + "unmet").expect(200).text())
                .startsWith("month;kind;province;reason;because;number\r\n")
                .doesNotContain("TOO_EXPENSIVE");
        assertThat(sector.api().get(csv + "expectations").expect(200).text())
                .contains("2024-08;INTERNSHIP_PLACE;GUIDANCE;36;30\r\n");
        assertThat(sector.api().get(csv + "endings").expect(200).text())
                .startsWith("month;province;event;reason;number\r\n");
        sector.api().get(csv + "other").expect(422);

        JsonNode own = sector.api()
                .get("/api/monitor/own?organisationId=" + sector.organisation() + range)
                .expect(200)
                .json();
        assertThat(own.at("/unmet/0/reason").asText()).isEqualTo("TOO_EXPENSIVE");
        assertThat(own.at("/unmet/0/label").asText()).isEqualTo("Het was te duur");
    }

    @Test
    void whyCollaborationsEndedIsToldByProvinceAndNeedsByKindOrProvince() {
        Party sector = Party.sectorOrganisation(SECTOR);
        List<Journal.Entry> entries = new ArrayList<>();
        declined(entries, 4, "limburg", "NO_PLACE_NOW");
        for (String province : List.of("antwerpen", "brussel")) {
            declined(entries, 1, province, "NO_PLACE_NOW");
            for (int i = 0; i < 5; i++) {
                entries.add(entry("collaboration-accepted", facts(province, between())));
            }
        }
        for (int i = 0; i < 14; i++) {
            Map<String, Object> why = Map.of("reason", i < 7 ? "NO_ANSWER" : "NEED_GONE", "because", "");
            entries.add(new Journal.Entry(
                    "need-unmet", UUID.randomUUID(), UUID.randomUUID(), facts("limburg", why), null, List.of()));
        }
        RunningApplication.bean(Journal.class).write(entries, Instant.parse("2024-06-10T12:00:00Z"));

        String range = "&from=2024-06&to=2024-06";
        JsonNode all = monitor(sector, range);
        JsonNode full = all.at("/endings/0");
        assertThat(full.path("event").asText()).isEqualTo("declined");
        assertThat(full.path("reason").asText()).isEqualTo("NO_PLACE_NOW");
        assertThat(full.path("number").asInt()).isEqualTo(6);
        assertThat(numbers(full.path("byProvince"))).containsEntry("limburg", 4).doesNotContainKey("antwerpen");
        assertThat(numbers(all.at("/unmet/0/byProvince"))).containsEntry("limburg", 7);

        JsonNode limburg = monitor(sector, range + "&province=limburg");
        assertThat(limburg.path("endings")).hasSize(1);
        assertThat(limburg.at("/endings/0/number").asInt()).isEqualTo(4);
        assertThat(limburg.at("/endings/0/byProvince")).isEmpty();
        assertThat(limburg.at("/unmet/0/number").asInt()).isEqualTo(7);
        assertThat(limburg.at("/totals/unmet").asInt()).isEqualTo(14);

        JsonNode both = monitor(sector, range + "&province=limburg&kind=INTERNSHIP_PLACE");
        assertThat(both.path("unmet")).isEmpty();
        assertThat(both.at("/totals/unmet").isNull()).isTrue();
        assertThat(both.at("/endings/0/number").asInt()).isEqualTo(4);

        String csv = "/api/monitor.csv?organisationId=" + sector.organisation() + range + "&table=";
        assertThat(sector.api().get(csv + "endings").expect(200).text())
                .contains("2024-06;limburg;declined;NO_PLACE_NOW;4\r\n", "2024-06;;declined;NO_PLACE_NOW;6\r\n")
                .doesNotContain("antwerpen;declined;NO_PLACE_NOW", "accepted");
        assertThat(sector.api().get(csv + "unmet").expect(200).text())
                .contains("2024-06;;limburg;NO_ANSWER;;7\r\n", "2024-06;INTERNSHIP_PLACE;;NO_ANSWER;;7\r\n");
    }

    private static void declined(List<Journal.Entry> entries, int times, String province, String reason) {
        for (int i = 0; i < times; i++) {
            Map<String, Object> said = new java.util.HashMap<>(between());
            said.put("reason", reason);
            entries.add(entry("collaboration-declined", facts(province, said)));
        }
    }

    /** The numbers that are told, by province. */
    private static Map<String, Integer> numbers(JsonNode byProvince) {
        Map<String, Integer> numbers = new java.util.HashMap<>();
        byProvince.forEach(one -> {
            if (!one.path("number").isNull()) {
                numbers.put(one.path("province").asText(), one.path("number").asInt());
            }
        });
        return numbers;
    }

    private static Map<String, Object> between() {
        return Map.of(
                "asking",
                UUID.randomUUID().toString(),
                "offering",
                UUID.randomUUID().toString());
    }

    @Test
    void onlyTheSectorItselfAndAdministratorsLook() {
        Party sector = Party.sectorOrganisation(SECTOR);
        Party school = Party.school();
        Party unverified = Party.of(OrganisationType.SECTOR_ORGANISATION, Verification.PENDING, List.of(SECTOR));
        String path = "/api/monitor?organisationId=";
        school.api().get(path + sector.organisation()).expect(403);
        school.api().get(path + school.organisation()).expect(403);
        unverified.api().get(path + unverified.organisation()).expect(403);
        school.api().get("/api/monitor").expect(422);
        Api.stranger().get(path + sector.organisation()).expect(401);
        Api.administrator().get(path + sector.organisation()).expect(200);
        Api.administrator().get("/api/monitor").expect(200);
    }

    @Test
    void parametersThatMakeNoSenseAreNamed() {
        Party sector = Party.sectorOrganisation(SECTOR);
        for (String query :
                List.of("&from=November", "&from=2026-11&to=2026-01", "&from=2010-01", "&province=luik", "&kind=X")) {
            sector.api()
                    .get("/api/monitor?organisationId=" + sector.organisation() + query)
                    .expect(422);
        }
    }

    private static JsonNode monitor(Party sector, String query) {
        return sector.api()
                .get("/api/monitor?organisationId=" + sector.organisation() + query)
                .expect(200)
                .json();
    }

    private static void published(int times, String province) {
        List<Journal.Entry> entries = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            entries.add(entry("listing-published", facts(province, Map.of())));
        }
        RunningApplication.bean(Journal.class).write(entries, THEN);
    }

    /** So many times, each time with two other organisations. */
    private static void happened(String what, int times, String province) {
        List<Journal.Entry> entries = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Map<String, Object> parties = Map.of(
                    "asking",
                    UUID.randomUUID().toString(),
                    "offering",
                    UUID.randomUUID().toString());
            entries.add(entry("collaboration-" + what, facts(province, parties)));
        }
        RunningApplication.bean(Journal.class).write(entries, THEN);
    }

    private static Journal.Entry entry(String type, Map<String, Object> facts) {
        return new Journal.Entry(type, UUID.randomUUID(), null, facts, null, List.of());
    }

    private static Map<String, Object> facts(String province, Map<String, Object> more) {
        Map<String, Object> facts = new java.util.HashMap<>(more);
        facts.put("kind", "INTERNSHIP_PLACE");
        facts.put("province", province);
        facts.put("sectors", List.of(SECTOR.code()));
        return facts;
    }
}
