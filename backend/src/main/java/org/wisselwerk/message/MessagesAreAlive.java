package org.wisselwerk.message;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.collaboration.SignOfLife;

/** Who writes to the other side is not asked how it goes. */
@Singleton
class MessagesAreAlive implements SignOfLife {

    private final MessageRepository messages;

    MessagesAreAlive(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Instant> last(UUID collaboration) {
        return messages.lastAt(collaboration);
    }
}
