package org.wisselwerk.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The days on which visits of collaborations were held; those without any may be absent. */
@FunctionalInterface
public interface HeldVisits {
    Map<UUID, List<LocalDate>> of(Collection<UUID> collaborations);
}
