package org.wisselwerk.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The days on which visits of a collaboration were held. */
@FunctionalInterface
public interface HeldVisits {
    List<LocalDate> of(UUID collaboration);
}
