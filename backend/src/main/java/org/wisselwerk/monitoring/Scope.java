package org.wisselwerk.monitoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Sector;

/**
 * Whose events count.
 *
 * @param sector null for all sectors
 * @param sectors those that the caller may choose from, one at a time
 * @param own an organisation that looks at itself, null for everybody's
 */
record Scope(
        @Nullable Sector sector,
        List<Sector> sectors,
        @Nullable UUID own) {

    static final Scope ALL = new Scope(null, List.of(), null);

    boolean suppressed() {
        return own == null;
    }
}
