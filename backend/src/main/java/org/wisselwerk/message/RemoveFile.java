package org.wisselwerk.message;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.room.Participant;

/**
 * Takes away a file that should not have been sent: its words may name a pupil. Its sender may, and once it was sent
 * whoever decides for that side; what was written with it stays.
 */
@Singleton
class RemoveFile {

    private final Rooms rooms;
    private final FileRepository files;
    private final MessageRepository messages;
    private final Journal journal;

    RemoveFile(Rooms rooms, FileRepository files, MessageRepository messages, Journal journal) {
        this.rooms = rooms;
        this.files = files;
        this.messages = messages;
        this.journal = journal;
    }

    /** False when there is none that this person may take away. */
    @Transactional
    boolean remove(Participant by, UUID file) {
        UUID room = by.collaboration().id();
        rooms.lock(room);
        FileRow row = files.findByIdAndCollaborationId(file, room).orElse(null);
        if (row == null || !row.accountId().equals(by.account()) && !ofItsSide(by, row)) {
            return false;
        }
        files.remove(file);
        journal.write(new Journal.Entry(
                "message-file-removed",
                room,
                by.organisation(),
                Map.of("side", by.side().name()),
                by.account(),
                List.of()));
        return true;
    }

    private boolean ofItsSide(Participant by, FileRow file) {
        return file.messageId() != null
                && messages.findByIdAndCollaborationId(
                                file.messageId(), by.collaboration().id())
                        .filter(message -> decides(by, message))
                        .isPresent();
    }

    /** Whether somebody decides for the side that wrote this. */
    static boolean decides(Participant by, MessageRow message) {
        return by.coordinates() && message.side() == by.side();
    }
}
