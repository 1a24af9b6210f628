package org.wisselwerk.exchange;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.platform.Journal;

/** Writes down that somebody began an import; each listing that it changes has an entry of its own. */
@Singleton
class ImportLog {

    private final Journal journal;

    ImportLog(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    void begun(ImportRun run) {
        Organisation own = run.own();
        UUID organisation = own == null ? null : own.id();
        Map<String, Object> facts = Map.of("source", run.source(), "prune", run.prune(), "force", run.force());
        journal.write(new Journal.Entry("import-begun", run.id(), organisation, facts, run.actor(), List.of()));
    }
}
