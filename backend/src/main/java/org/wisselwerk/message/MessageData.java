package org.wisselwerk.message;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.platform.PersonalData;

/** What somebody wrote to others. It stays with those it was written to, without a name, as long as the room does. */
@Singleton
class MessageData implements PersonalData {

    private final MessageRepository messages;
    private final ReadMarkRepository marks;
    private final FileRepository files;

    MessageData(MessageRepository messages, ReadMarkRepository marks, FileRepository files) {
        this.messages = messages;
        this.marks = marks;
        this.files = files;
    }

    @Override
    public String section() {
        return "messages";
    }

    @Override
    public Object of(UUID account) {
        return messages.by(account).stream()
                .map(row -> Map.of("collaboration", row.collaborationId(), "text", row.text(), "at", row.at()))
                .toList();
    }

    @Override
    public void erase(UUID account) {
        marks.erase(account);
        files.dropLoose(account);
    }
}
