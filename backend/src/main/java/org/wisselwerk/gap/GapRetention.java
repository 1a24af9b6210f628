package org.wisselwerk.gap;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** Codes about an organisation's need, as public as the need was; nothing that anybody wrote. */
@Singleton
class GapRetention implements Retained {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept.With(
                "Why a need ended without a collaboration: codes, and the sectors of the need",
                List.of("gap.sectors"),
                "as long as the listing"));
    }
}
