package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Origin;

/** Has the index built anew because somebody asks for it. */
@Singleton
class OrderRebuild {

    /** What the journal says it is about: there is one index. */
    static final UUID INDEX = UUID.fromString("00000000-0000-7000-8000-000000696478");

    private final RebuildIndex rebuild;
    private final Journal journal;

    OrderRebuild(RebuildIndex rebuild, Journal journal) {
        this.rebuild = rebuild;
        this.journal = journal;
    }

    /** Changes nothing while one is running here. */
    @Transactional
    void order() {
        journal.write(new Journal.Entry("index-rebuild", INDEX, null, Map.of(), Origin.actor(), List.of()));
        rebuild.start();
    }
}
