package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.PastCollaborations.Fate;
import org.wisselwerk.collaboration.PastCollaborations.Past;
import org.wisselwerk.listing.Period;
import org.wisselwerk.paper.PastPapers;
import org.wisselwerk.testing.RunningApplication;

/** Collaborations that are brought in look as if they had been lived. */
class PastCollaborationsIT {

    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");
    private static final Period SPRING = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 10));

    private final PastCollaborations past = RunningApplication.bean(PastCollaborations.class);

    @Test
    void whatWasAgreedInSpringIsLongOver() {
        Person school = school();
        Person company = company();
        UUID offer = listing(company, "OFFER", 1, Map.of());

        UUID brought = past.bring(story(school, offer, Fate.AGREED)).orElseThrow();
        UUID writer = UUID.fromString(
                company.get("/api/session").body().at("/account/id").asText());
        RunningApplication.bean(PastPapers.class).bring(brought, organisation -> writer);
        for (JsonNode paper :
                school.get("/api/collaborations/" + brought + "/papers").body().path("items")) {
            boolean compulsory = paper.path("duty").asText().equals("COMPULSORY")
                    && paper.path("verified").asBoolean();
            assertThat(paper.path("day").asText())
                    .as(paper.path("code").asText())
                    .isEqualTo(compulsory ? "2026-03-05" : "null");
        }

        JsonNode line = only(school);
        assertThat(line.path("state").asText()).isEqualTo("EVALUATED");
        JsonNode whole = look(school, UUID.fromString(line.path("id").asText())).body();
        List<String> days = new ArrayList<>();
        whole.path("timeline")
                .forEach(step -> days.add(step.path("event").asText() + " "
                        + step.path("at").asText().substring(0, 10)));
        assertThat(days)
                .startsWith("proposed 2026-03-02", "accepted 2026-03-03")
                .endsWith(
                        "signed 2026-03-05",
                        "signed 2026-03-05",
                        "agreed 2026-03-05",
                        "started 2026-04-01",
                        "completed 2026-04-11",
                        "closed 2026-05-12");
        assertThat(school.get("/api/listings/" + offer)
                        .body()
                        .path("places")
                        .path("free")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void whatNobodyAnsweredExpiredAndWhatWasRefusedSaysWhy() {
        Person school = school();
        assertThat(past.bring(story(school, listing(company(), "OFFER", 1, Map.of()), Fate.UNANSWERED)))
                .isPresent();
        assertThat(only(school).path("state").asText()).isEqualTo("EXPIRED");
        Person other = school();
        assertThat(past.bring(story(other, listing(company(), "OFFER", 1, Map.of()), Fate.DECLINED)))
                .isPresent();
        assertThat(only(other).path("state").asText()).isEqualTo("DECLINED");
    }

    @Test
    void whatTheRulesRefuseIsNotBroughtIn() {
        Person company = company();
        UUID offer = listing(company, "OFFER", 1, Map.of());
        assertThat(past.bring(story(company, offer, Fate.AGREED))).isEmpty();
    }

    private static Past story(Person proposer, UUID listing, Fate fate) {
        return new Past(
                proposer.organisation(),
                listing,
                1,
                SPRING,
                MARCH,
                Duration.ofHours(30),
                Duration.ofHours(40),
                fate,
                Map.of(
                        ExpectationTheme.COMMUNICATION, "elke week",
                        ExpectationTheme.GUIDANCE, "twee uur",
                        ExpectationTheme.KNOWLEDGE_AND_SKILLS, "stap voor stap",
                        ExpectationTheme.PRACTICAL_AND_SAFETY, "alles ligt klaar",
                        ExpectationTheme.TEACHER_LEARNING, "drie momenten"),
                UUID.randomUUID());
    }

    private static JsonNode only(Person person) {
        JsonNode page = person.get("/api/collaborations?organisationId=" + person.organisation())
                .body();
        assertThat(page.path("total").asInt()).isEqualTo(1);
        return page.path("items").path(0);
    }
}
