package org.wisselwerk.message;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;
import org.wisselwerk.room.Participant;

/** Shows what was written in a room, and notes how far somebody has read. */
@Singleton
class ReadMessages {

    private final Rooms rooms;
    private final MessageRepository messages;
    private final FileRepository files;
    private final ReadMarkRepository marks;
    private final CountUnread unread;
    private final Accounts accounts;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ReadMessages(
            Rooms rooms,
            MessageRepository messages,
            FileRepository files,
            ReadMarkRepository marks,
            CountUnread unread,
            Accounts accounts,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rooms = rooms;
        this.messages = messages;
        this.files = files;
        this.marks = marks;
        this.unread = unread;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The newest first. */
    MessagesView page(Participant reader, Paging paging) {
        UUID room = reader.collaboration().id();
        List<MessageRow> rows = messages.newest(room, paging.size(), paging.offset());
        return new MessagesView(
                views(reader, rows),
                messages.count(room),
                paging.page(),
                paging.size(),
                unread(reader),
                reader.writes() && PostMessage.open(reader.collaboration().state()));
    }

    MessagesView.MessageView view(Participant reader, MessageRow row) {
        return views(reader, List.of(row)).getFirst();
    }

    /**
     * Notes that the reader has seen all up to and with this one.
     *
     * @return how many came after it
     * @throws Refusal 422 when it is no message of this room
     */
    int read(Participant reader, UUID upTo) {
        UUID room = reader.collaboration().id();
        MessageRow last = messages.findByIdAndCollaborationId(upTo, room)
                .orElseThrow(() -> Refusal.invalid(FieldError.at("/upTo", "unknown-value", upTo.toString())));
        return Retry.onConflict(() -> transactions.executeWrite(status -> {
            rooms.lock(room);
            marks.read(room, reader.account(), reader.side(), last.number(), clock.instant());
            return unread(reader);
        }));
    }

    private int unread(Participant reader) {
        UUID room = reader.collaboration().id();
        return unread.count(reader.account(), List.of(room)).getOrDefault(room, 0);
    }

    private List<MessagesView.MessageView> views(Participant reader, List<MessageRow> rows) {
        Map<UUID, String> names = accounts.names(
                rows.stream().map(MessageRow::accountId).distinct().toList());
        Map<UUID, List<FileRow.Brief>> attached = rows.isEmpty()
                ? Map.of()
                : files.of(rows.stream().map(MessageRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(file -> Objects.requireNonNull(file.messageId())));
        List<ReadMarkRepository.ReadMark> read = marks.of(reader.collaboration().id());
        return rows.stream()
                .map(row -> {
                    boolean own = row.accountId().equals(reader.account());
                    return MessagesView.MessageView.of(
                            row,
                            names.get(row.accountId()),
                            own,
                            attached.getOrDefault(row.id(), List.of()),
                            row.number() <= readBy(row.side().other(), read),
                            own || RemoveFile.decides(reader, row));
                })
                .toList();
    }

    /** As far as anybody of that side has read. */
    private static int readBy(Side side, List<ReadMarkRepository.ReadMark> marks) {
        return marks.stream()
                .filter(mark -> mark.side() == side)
                .mapToInt(ReadMarkRepository.ReadMark::number)
                .max()
                .orElse(0);
    }
}
