package org.wisselwerk.collaboration;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many messages of others an account has not read, per collaboration; those without any may be absent. */
@FunctionalInterface
public interface UnreadMessages {
    Map<UUID, Integer> count(UUID account, Collection<UUID> collaborations);
}
