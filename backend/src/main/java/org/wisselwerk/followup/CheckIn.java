package org.wisselwerk.followup;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.notification.TellRoom;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.room.Audience;
import org.wisselwerk.room.Participant;

/** Says for one side how what was agreed goes; what turns out a reason to talk is told to both. */
@Singleton
class CheckIn {

    /** What one expectation gets. */
    record Score(UUID expectation, int score, @Nullable String text) {}

    /** What came of it. */
    sealed interface Outcome {
        /** @param raised the expectations that became a reason to talk */
        record Done(Set<UUID> raised) implements Outcome {}

        /** It does not run. */
        record NotNow() implements Outcome {}

        /** No agreed expectation of this collaboration, or one that was named before: by its place in the list. */
        record Unknown(int index) implements Outcome {}
    }

    private final Rooms rooms;
    private final CheckInRepository checkIns;
    private final ScoreRepository scores;
    private final Audience audience;
    private final TellRoom tell;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    CheckIn(
            Rooms rooms,
            CheckInRepository checkIns,
            ScoreRepository scores,
            Audience audience,
            TellRoom tell,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.rooms = rooms;
        this.checkIns = checkIns;
        this.scores = scores;
        this.audience = audience;
        this.tell = tell;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome checkIn(Participant author, List<Score> given) {
        return Retry.onConflict(
                () -> Objects.requireNonNull(transactions.executeWrite(status -> decided(author, given))));
    }

    private Outcome decided(Participant author, List<Score> given) {
        Collaboration c = rooms.lock(author.collaboration().id()).orElseThrow();
        if (c.state() != State.ACTIVE) {
            return new Outcome.NotNow();
        }
        Set<UUID> known = new HashSet<>();
        Rooms.agreed(c, Language.NL).forEach(item -> known.add(item.id()));
        for (int i = 0; i < given.size(); i++) {
            if (!known.remove(given.get(i).expectation())) {
                return new Outcome.Unknown(i);
            }
        }
        return kept(author, c, given);
    }

    private Outcome kept(Participant author, Collaboration c, List<Score> given) {
        Set<UUID> before = Standings.of(scores.of(c.id())).flagged();
        Instant now = clock.instant();
        CheckInRow row = new CheckInRow(ids.next(), c.id(), author.side(), author.account(), BelgianTime.day(now), now);
        checkIns.save(row);
        scores.saveAll(given.stream()
                .map(one -> new ScoreRow(
                        ids.next(), row.id(), c.id(), author.side(), one.expectation(), one.score(), one.text()))
                .toList());
        Set<UUID> raised = new HashSet<>(Standings.of(scores.of(c.id())).flagged());
        raised.removeAll(before);
        journal.write(entries(author, c, given.size(), raised));
        tell(author, c, row, raised);
        return new Outcome.Done(raised);
    }

    /** For statistics: which items of which kind, never what was said of them. */
    private static List<Journal.Entry> entries(Participant author, Collaboration c, int scored, Set<UUID> raised) {
        List<Journal.Entry> entries = new ArrayList<>();
        entries.add(entry(author, c, "check-in-made", Map.of("scored", scored, "raised", raised.size())));
        for (Rooms.Agreed item : Rooms.agreed(c, Language.NL)) {
            if (raised.contains(item.id())) {
                entries.add(entry(author, c, "expectation-flagged", Map.of("code", item.code())));
            }
        }
        return entries;
    }

    private static Journal.Entry entry(Participant author, Collaboration c, String type, Map<String, Object> more) {
        Map<String, Object> facts = new java.util.LinkedHashMap<>(more);
        facts.put("kind", c.kind().name());
        facts.put("side", author.side().name());
        return new Journal.Entry(type, c.id(), author.organisation(), facts, author.account(), List.of());
    }

    private void tell(Participant author, Collaboration c, CheckInRow row, Set<UUID> raised) {
        String occasion = "check-in:" + row.id();
        if (raised.isEmpty()) {
            tell.tell(c, audience.of(author), new TellRoom.Word("checked-in", occasion, null, "opvolging"));
        } else {
            tell.tell(c, audience.all(c), new TellRoom.Word("flagged", occasion, "room-flagged", "opvolging"));
        }
    }
}
