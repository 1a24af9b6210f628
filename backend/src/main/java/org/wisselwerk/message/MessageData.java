package org.wisselwerk.message;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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
    public List<String> columns() {
        return List.of("message.account_id", "message_read.account_id", "message_file.account_id");
    }

    @Override
    public Object of(Person person) {
        return Map.of(
                "sent",
                messages.by(person.account()).stream()
                        .map(row -> Map.of("collaboration", row.collaborationId(), "text", row.text(), "at", row.at()))
                        .toList(),
                "files",
                files.by(person.account()).stream()
                        .map(row -> Map.of(
                                "collaboration", row.collaborationId(),
                                "name", row.name(),
                                "type", row.mediaType(),
                                "size", row.size(),
                                "at", row.createdAt()))
                        .toList(),
                "read",
                marks.by(person.account()).stream()
                        .map(mark -> Map.of("collaboration", mark.collaborationId(), "upTo", mark.number()))
                        .toList());
    }

    @Override
    public void erase(Person person) {
        marks.erase(person.account());
        files.dropLoose(person.account());
    }
}
