package org.wisselwerk.collaboration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What must be on paper before both may sign; another feature keeps it. */
public interface CompulsoryPapers {

    /** Codes of what is not there yet, for each collaboration that lacks something. */
    Map<UUID, List<String>> missing(Collection<Collaboration> collaborations);

    /** Of one, empty when nothing is missing. */
    default List<String> missing(Collaboration collaboration) {
        return missing(List.of(collaboration)).getOrDefault(collaboration.id(), List.of());
    }
}
