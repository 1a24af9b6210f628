package org.wisselwerk.message;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.notification.TellRoom;
import org.wisselwerk.room.Audience;
import org.wisselwerk.room.Participant;

/**
 * Tells people that something new was written: once until they have read it, in the application and by mail. The words
 * stay in the room.
 */
@Singleton
class TellOfMessages {

    private final Audience audience;
    private final ReadMarkRepository marks;
    private final TellRoom tell;

    TellOfMessages(Audience audience, ReadMarkRepository marks, TellRoom tell) {
        this.audience = audience;
        this.marks = marks;
        this.tell = tell;
    }

    /** Under the lock of the room, which readers take too: whoever reads now is told of this one anew. */
    void tell(Participant author) {
        Collaboration c = author.collaboration();
        Map<UUID, Integer> read = marks.of(c.id()).stream()
                .collect(Collectors.toMap(ReadMarkRepository.ReadMark::accountId, ReadMarkRepository.ReadMark::number));
        audience.of(author).forEach((account, side) -> tell(c, account, side, read.getOrDefault(account, 0)));
    }

    private void tell(Collaboration c, UUID account, Side side, int read) {
        tell.tell(
                c,
                Map.of(account, side),
                new TellRoom.Word("message", "messages:" + c.id() + ":" + read, "room-message", "berichten"));
    }
}
