package org.wisselwerk.message;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wisselwerk.collaboration.EndedCollaborations;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What people of a collaboration wrote to each other goes with its other words. */
@Singleton
class MessageRetention implements Retained {

    private final MessageRepository messages;
    private final FileRepository files;
    private final ReadMarkRepository marks;
    private final Clock clock;

    MessageRetention(MessageRepository messages, FileRepository files, ReadMarkRepository marks, Clock clock) {
        this.messages = messages;
        this.files = files;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                EndedCollaborations.goes(
                        "Files of messages; those that were never sent go after a day",
                        List.of("message_file.name", "message_file.content"),
                        before -> files.forget(day(before))),
                EndedCollaborations.goes("Messages", List.of("message.text"), before -> messages.forget(day(before))),
                EndedCollaborations.goes(
                        "Who has read messages up to where", List.of(), before -> marks.forget(day(before))));
    }

    private LocalDate day(Instant before) {
        return before.atZone(clock.getZone()).toLocalDate();
    }
}
