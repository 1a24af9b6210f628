package org.wisselwerk.message;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.room.Participant;

/** Writes a message in the room of a collaboration, once, however often it is sent. */
@Singleton
class PostMessage {

    /** What is said: some words, some files, or both. */
    record Draft(UUID clientId, String text, List<UUID> files) {}

    /** What came of it. */
    sealed interface Outcome {
        record Posted(MessageRow message) implements Outcome {}

        /** It had come before. */
        record Again(MessageRow message) implements Outcome {}

        /** Nobody writes yet, or any more. */
        record NotNow() implements Outcome {}

        /** A file that was not put ready by this sender in this room. */
        record UnknownFile() implements Outcome {}
    }

    private final Rooms rooms;
    private final MessageRepository messages;
    private final FileRepository files;
    private final TellOfMessages tell;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    PostMessage(
            Rooms rooms,
            MessageRepository messages,
            FileRepository files,
            TellOfMessages tell,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.rooms = rooms;
        this.messages = messages;
        this.files = files;
        this.tell = tell;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome post(Participant author, Draft draft) {
        return Retry.onConflict(() -> Objects.requireNonNull(transactions.executeWrite(status -> {
            Outcome outcome = posted(author, draft);
            if (outcome instanceof Outcome.UnknownFile) {
                status.setRollbackOnly();
            }
            return outcome;
        })));
    }

    /** While both talk and after that; a proposal has its own words, and what came to nothing has none any more. */
    static boolean open(State state) {
        return switch (state) {
            case ALIGNING, AGREED, ACTIVE, COMPLETED, EVALUATED, TERMINATED -> true;
            case PROPOSED, DECLINED, WITHDRAWN, EXPIRED -> false;
        };
    }

    private Outcome posted(Participant author, Draft draft) {
        UUID room = author.collaboration().id();
        Collaboration locked = rooms.lock(room).orElseThrow();
        MessageRow before = messages.findByCollaborationIdAndAccountIdAndClientId(
                        room, author.account(), draft.clientId())
                .orElse(null);
        if (before != null) {
            return new Outcome.Again(before);
        }
        if (!open(locked.state())) {
            return new Outcome.NotNow();
        }
        MessageRow row = new MessageRow(
                ids.next(),
                room,
                messages.last(room) + 1,
                author.side(),
                author.account(),
                draft.clientId(),
                draft.text(),
                clock.instant());
        messages.save(row);
        if (!draft.files().isEmpty()
                && files.attach(row.id(), draft.files(), room, author.account())
                        != draft.files().size()) {
            return new Outcome.UnknownFile();
        }
        rooms.wrote(room);
        tell.tell(author);
        journal.write(new Journal.Entry(
                "message-posted",
                room,
                locked.party(author.side()).organisation(),
                Map.of(
                        "side", author.side().name(),
                        "number", row.number(),
                        "files", draft.files().size()),
                author.account(),
                List.of()));
        return new Outcome.Posted(row);
    }
}
