package org.wisselwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.notification.Tell.Tidings;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** What reaches an open page: live, and what it missed while the line was gone. */
class LiveIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Tell tell = RunningApplication.bean(Tell.class);
    private final Live live = RunningApplication.bean(Live.class);
    private final UUID account = UUID.fromString(
            Party.school().api().get("/api/session").json().at("/account/id").asText());

    @Test
    void goesOnAfterTheLastOneThatWasSeenAndTellsOthersNothing() {
        UUID other = UUID.fromString(Party.school()
                .api()
                .get("/api/session")
                .json()
                .at("/account/id")
                .asText());
        tell("one", account);
        UUID seen = live.of(account, new UUID(0, 0)).blockFirst(LIMIT).id();
        tell("two", account);
        tell("three", other);
        List<String> missed = live.of(account, seen)
                .take(1)
                .map(NotificationView::what)
                .collectList()
                .block(LIMIT);
        assertThat(missed).containsExactly("two");
    }

    @Test
    void tellsAnOpenPageAsItHappens() {
        var waiting = live.of(account, null)
                .map(NotificationView::what)
                .take(1)
                .collectList()
                .toFuture();
        tell("now", account);
        assertThat(waiting).succeedsWithin(LIMIT).isEqualTo(List.of("now"));
    }

    private void tell(String what, UUID to) {
        tell.tell(
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
