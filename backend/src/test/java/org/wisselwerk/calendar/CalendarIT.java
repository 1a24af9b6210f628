package org.wisselwerk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.calendar.Agenda.*;
import static org.wisselwerk.collaboration.People.*;

import biweekly.component.VEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.collaboration.Person.Answer;
import org.wisselwerk.testing.Api;

/** The calendar at its private address, read as a calendar program does. */
class CalendarIT {

    private final Person school = school();
    private final Person company = company();

    @Test
    void showsWhenCollaborationsBeginAndEndAndTheirVisitsAndNothingThatSomebodyWrote() {
        talking(school, company);
        UUID room = running(school, company);
        Answer proposed = school.post(
                "/api/collaborations/" + room + "/visits",
                null,
                Map.of("slots", List.of("2026-12-03T16:00"), "place", "GEHEIM-plaats", "who", "GEHEIM-iemand"));
        String address = made(school);
        assertThat(read(address).getEvents()).as("nothing picked yet").hasSize(2);
        Answer planned = company.post(
                "/api/collaborations/" + room + "/visits/" + proposed.id() + "/pick",
                1L,
                Map.of("slot", proposed.body().at("/slots/0").asText()));
        VEvent visit = find(address, "visit-" + proposed.id());
        assertThat(visit.getDateStart().getValue().toInstant()).isEqualTo("2026-12-03T15:00:00Z");
        assertThat(visit.getSummary().getValue()).startsWith("Bezoek: Stage lassen, Test ");
        assertThat(find(address, "end-" + room).getDateStart().getValue().hasTime())
                .isFalse();
        String text = Api.stranger().get(address).text();
        assertThat(text).doesNotContain("GEHEIM", "@wisselwerk.example");

        company.post("/api/collaborations/" + room + "/visits/" + proposed.id() + "/cancel", planned.version(), "{}");
        VEvent cancelled = find(address, "visit-" + proposed.id());
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getSequence().getValue())
                .isGreaterThan(visit.getSequence().getValue());
        assertThat(read(made(company())).getEvents()).as("another's own").isEmpty();
    }

    @Test
    void whatWouldComeAfterACollaborationEndedIsCancelled() {
        UUID early = runningWithVisit();
        assertThat(coming()).contains("VISIT");
        complete(early, school, company);
        assertThat(coming()).doesNotContain("VISIT");
        String address = made(school);
        assertThat(cancelled(address, "start-" + early)).isFalse();
        assertThat(cancelled(address, "end-" + early)).isTrue();
        assertThat(read(address).getEvents().stream()
                        .filter(event -> event.getUid().getValue().startsWith("visit-"))
                        .map(event -> event.getStatus().getValue()))
                .containsExactly("CANCELLED");

        UUID later = propose(school, listing(company, "OFFER", 2, Map.of()), 1, TODAY.plusDays(9), TODAY.plusDays(60))
                .id();
        move(company, later, "accept", "");
        run(later, school, company);
        assertThat(cancelled(address, "start-" + later)).isFalse();
        int before = find(address, "start-" + later).getSequence().getValue();
        String reason =
                look(school, later).body().at("/reasons/terminate/0/code").asText();
        move(school, later, "terminate", Map.of("reason", reason, "text", "Het gaat niet."));
        assertThat(cancelled(address, "start-" + later)).isTrue();
        assertThat(cancelled(address, "end-" + later)).isTrue();
        assertThat(find(address, "start-" + later).getSequence().getValue()).isGreaterThan(before);
    }

    private UUID runningWithVisit() {
        UUID room = running(school, company);
        String visits = "/api/collaborations/" + room + "/visits";
        Answer proposed = school.post(visits, null, Map.of("slots", List.of("2026-12-03T16:00"), "place", "Gent"));
        Object slot = Map.of("slot", proposed.body().at("/slots/0").asText());
        company.post(visits + "/" + proposed.id() + "/pick", 1L, slot);
        assertThat(cancelled(made(school), "visit-" + proposed.id())).isFalse();
        return room;
    }

    private List<String> coming() {
        return school.get("/api/today?organisationId=" + school.organisation())
                .body()
                .path("dates")
                .findValuesAsText("what");
    }

    private static boolean cancelled(String address, String uid) {
        return find(address, uid).getStatus().getValue().equals("CANCELLED");
    }

    @Test
    void aNewAddressEndsTheOldOneAndNoneCanBeGuessed() {
        assertThat(school.get("/api/account/calendar").body().path("since").isNull())
                .isTrue();
        String first = made(school);
        assertThat(school.get("/api/account/calendar").body().path("since").isTextual())
                .isTrue();
        assertThat(school.get("/api/account/calendar").plain().text())
                .doesNotContain(first.substring("/calendar/".length()));
        String second = made(school);
        Api.stranger().get(first).expect(404);
        assertThat(Api.stranger().get(second).expect(200).header("Content-Type"))
                .startsWith("text/calendar");
        school.api().delete("/api/account/calendar").expect(204);
        Api.stranger().get(second).expect(404);
        for (String other : List.of("/calendar/x.ics", "/calendar/" + "a".repeat(65) + ".ics", "/calendar/x")) {
            Api.stranger().get(other).expect(404);
        }
    }
}
