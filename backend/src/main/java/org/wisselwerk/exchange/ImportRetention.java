package org.wisselwerk.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What an import remembers goes when it ends. */
@Singleton
class ImportRetention implements Retained {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept.ByAJobOfItsOwn(
                "What a running import has met", List.of("import_seen.ref"), "until that import ends"));
    }
}
