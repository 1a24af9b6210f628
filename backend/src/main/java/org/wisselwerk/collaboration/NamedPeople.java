package org.wisselwerk.collaboration;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mentors, supervisors and teachers of one collaboration. */
public interface NamedPeople {

    /** For which side somebody is named, member or guest; null for anybody else, and when the time of a guest is over. */
    @Nullable
    Side sideOf(UUID account, Collaboration c);

    /** In which collaborations somebody is named and for which side, those among them that are long over. */
    Map<UUID, Side> named(UUID account);

    /**
     * Who they are, by the id under which terms name them: their name, empty when they are not here any more. Whoever
     * was invited and did not come in is absent.
     */
    Map<UUID, String> names(Collection<UUID> ids);

    /** As the first, for those who come in by that alone. */
    @Nullable
    Side guestOf(UUID account, Collaboration c);
}
