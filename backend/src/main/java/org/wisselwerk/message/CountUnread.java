package org.wisselwerk.message;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wisselwerk.collaboration.UnreadMessages;

/** Counts what somebody has not read yet; own messages never count. */
@Singleton
class CountUnread implements UnreadMessages {

    private final MessageRepository messages;

    CountUnread(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    public Map<UUID, Integer> count(UUID account, Collection<UUID> collaborations) {
        return collaborations.isEmpty()
                ? Map.of()
                : messages.unread(account, collaborations).stream()
                        .collect(Collectors.toMap(
                                MessageRepository.Unread::collaborationId, MessageRepository.Unread::messages));
    }
}
