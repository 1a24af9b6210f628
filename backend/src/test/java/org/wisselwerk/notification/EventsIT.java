package org.wisselwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wisselwerk.notification.Tell.Tidings;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.EventReader;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.Replica;
import org.wisselwerk.testing.RunningApplication;

/** What a page hears that stays connected, over HTTP. */
@Timeout(120)
class EventsIT {

    private static final String EVENTS = "/api/events";
    private static final String TOLD = "notification";

    private final Tell now = RunningApplication.bean(Tell.class);
    private final Tell anHourAgo = new Tell(
            RunningApplication.bean(NotificationRepository.class),
            RunningApplication.bean(Ids.class),
            Clock.offset(RunningApplication.bean(Clock.class), Duration.ofHours(-1)));
    private final Party school = Party.school();
    private final Api page = school.api();
    private final UUID account =
            UUID.fromString(page.get("/api/session").json().at("/account/id").asText());

    @Test
    void hearsWhatHappensWhileItIsOpen() {
        try (EventReader events = page.listen(EVENTS, null)) {
            events.next("beat");
            tell(now, "one");
            EventReader.Event first = events.next(TOLD);
            assertThat(first.data()).contains("\"what\":\"one\"", "\"id\":\"" + first.id() + "\"");
            tell(now, "two");
            assertThat(events.next(TOLD).data()).contains("\"what\":\"two\"");
        }
    }

    @Test
    void goesOnAfterTheLastEventItSaw() {
        tell(anHourAgo, "seen");
        String seen = page.get("/api/notifications").json().at("/items/0/id").asText();
        tell(anHourAgo, "missed");
        tell(anHourAgo, "missed too");
        try (EventReader events = page.listen(EVENTS, seen)) {
            assertThat(events.next(TOLD).data()).contains("\"missed\"");
            EventReader.Event last = events.next(TOLD);
            assertThat(last.data()).contains("\"missed too\"");
            tell(now, "live");
            assertThat(events.next(TOLD).data()).contains("\"live\"");
        }
    }

    @Test
    void whatIsNoIdOfAnEventGoesOnFromNow() {
        tell(anHourAgo, "missed");
        try (EventReader events = page.listen(EVENTS, "' or 1=1 --")) {
            events.next("beat");
            tell(now, "live");
            assertThat(events.next(TOLD).data()).contains("\"live\"");
        }
    }

    @Test
    void hearsOnOneReplicaWhatHappenedOnAnother() {
        try (Replica other = RunningApplication.replica(Map.of())) {
            page.on(other);
            try (EventReader events = page.listen(EVENTS, null)) {
                events.next("beat");
                tell(now, "elsewhere");
                assertThat(events.next(TOLD).data()).contains("\"elsewhere\"");
                tell(other.bean(Tell.class), "here");
                assertThat(events.next(TOLD).data()).contains("\"here\"");
            }
        }
    }

    @Test
    void hearsNothingThatIsToldToOthers() {
        UUID other = UUID.fromString(Party.company()
                .api()
                .get("/api/session")
                .json()
                .at("/account/id")
                .asText());
        try (EventReader events = page.listen(EVENTS, null)) {
            events.next("beat");
            tell(now, other, "not for you");
            tell(now, account, "for you");
            assertThat(events.next(TOLD).data()).contains("\"for you\"");
        }
    }

    private void tell(Tell by, String what) {
        tell(by, account, what);
    }

    private static void tell(Tell by, UUID to, String what) {
        by.tell(
                List.of(to),
                new Tidings(
                        NotificationKind.COLLABORATION,
                        null,
                        UUID.randomUUID(),
                        what,
                        UUID.randomUUID().toString(),
                        false));
    }
}
