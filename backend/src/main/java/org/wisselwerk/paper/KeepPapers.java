package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.attachment.SentFile;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.PupilLabels;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;

/**
 * Writes down that a paper is there, that a pupil's annex came back, or keeps a file. Under the lock of the
 * collaboration, so that nobody signs meanwhile.
 */
@Singleton
class KeepPapers {

    /** What came of it. */
    sealed interface Outcome {
        record Kept() implements Outcome {}

        record NotFound() implements Outcome {}

        /** Belongs to a side, but not to the one whose duty it is, or may not act for it. */
        record Forbidden() implements Outcome {}

        /** What was signed on cannot be taken back, and what is over needs no papers. */
        record NotNow() implements Outcome {}

        record TooMany() implements Outcome {}
    }

    static final String SHEET = "WORKSTATION_SHEET";
    static final String RISK_ANALYSIS = "RISK_ANALYSIS";
    private static final int MOST_FILES = 20;

    private final Rooms rooms;
    private final PupilLabels labels;
    private final PaperCatalogue catalogue;
    private final StatementRepository statements;
    private final ReceiptRepository receipts;
    private final DocumentRepository documents;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    KeepPapers(
            Rooms rooms,
            PupilLabels labels,
            PaperCatalogue catalogue,
            StatementRepository statements,
            ReceiptRepository receipts,
            DocumentRepository documents,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.rooms = rooms;
        this.labels = labels;
        this.catalogue = catalogue;
        this.statements = statements;
        this.receipts = receipts;
        this.documents = documents;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param day of the paper; null takes the statement back */
    @Transactional
    Outcome state(Caller caller, UUID id, @Nullable UUID organisation, String code, @Nullable LocalDate day) {
        Collaboration c = rooms.lock(id).orElse(null);
        Side side = c == null ? null : rooms.sideOf(caller, c, organisation);
        Paper paper = c == null ? null : catalogue.find(c.kind(), code).orElse(null);
        if (c == null || side == null || paper == null) {
            return new Outcome.NotFound();
        }
        if (!caller.coordinates(c.party(side).organisation()) || !isDutyOf(paper, side, labels.school(c))) {
            return new Outcome.Forbidden();
        }
        boolean open = c.state().open();
        if (!open || (day == null && paper.blocks() && WriteAgreement.signed(c))) {
            return new Outcome.NotNow();
        }
        if (day == null) {
            statements.takeBack(id, code);
        } else {
            statements.state(id, code, side, day, clock.instant(), Objects.requireNonNull(caller.id()));
        }
        rooms.wrote(id);
        record("paper-stated", id, caller, code);
        return new Outcome.Kept();
    }

    /** The school has the annex of this pupil, signed, on paper. */
    @Transactional
    Outcome receive(Caller caller, UUID id, @Nullable UUID organisation, String label, @Nullable LocalDate day) {
        Collaboration c = rooms.lock(id).orElse(null);
        Side side = c == null ? null : rooms.sideOf(caller, c, organisation);
        if (c == null || side == null) {
            return new Outcome.NotFound();
        }
        if (!caller.coordinates(c.party(side).organisation())) {
            return new Outcome.Forbidden();
        }
        if (!WriteAgreement.signed(c)) {
            return new Outcome.NotNow();
        }
        if (side != labels.school(c)) {
            return new Outcome.Forbidden();
        }
        if (!labels.seenBy(c, side).contains(label)) {
            return new Outcome.NotFound();
        }
        if (day == null) {
            receipts.takeBack(id, label);
        } else {
            receipts.receive(id, label, day, Objects.requireNonNull(caller.id()));
        }
        record("paper-received", id, caller, "receipts");
        return new Outcome.Kept();
    }

    /** Keeps a workstation sheet; with the day of the risk analysis it states both. */
    @Transactional
    Outcome keep(Caller caller, UUID id, @Nullable UUID organisation, SentFile file, @Nullable LocalDate riskAnalysis) {
        Collaboration c = rooms.lock(id).orElse(null);
        if (c == null || rooms.sideOf(caller, c, organisation) == null) {
            return new Outcome.NotFound();
        }
        List<Document> there = documents.of(id);
        if (there.size() >= MOST_FILES) {
            return new Outcome.TooMany();
        }
        LocalDate today = BelgianTime.today(clock);
        Outcome stated = state(caller, id, organisation, SHEET, today);
        if (!(stated instanceof Outcome.Kept)) {
            return stated;
        }
        String sha256 = Digest.sha256(file.bytes());
        Optional<Document> same =
                there.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
        if (same.isEmpty()) {
            documents.save(new DocumentRow(
                    ids.next(),
                    id,
                    PaperKind.WORKSTATION_SHEET,
                    null,
                    null,
                    null,
                    file.name(),
                    file.mediaType(),
                    file.bytes().length,
                    sha256,
                    file.bytes(),
                    clock.instant(),
                    caller.id()));
        }
        return riskAnalysis == null ? stated : state(caller, id, organisation, RISK_ANALYSIS, riskAnalysis);
    }

    /**
     * Takes away a workstation sheet that should not be there; with the last one goes what was said by it, where that may
     * be taken back. An agreement that was sealed stays.
     */
    @Transactional
    Outcome remove(Caller caller, UUID id, @Nullable UUID organisation, UUID document) {
        Collaboration c = rooms.lock(id).orElse(null);
        Side side = c == null ? null : rooms.sideOf(caller, c, organisation);
        List<Document> there = documents.of(id);
        Document gone = there.stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElse(null);
        if (c == null || side == null || gone == null) {
            return new Outcome.NotFound();
        }
        if (!mayRemove(c, side, caller)) {
            return new Outcome.Forbidden();
        }
        if (gone.kind() != PaperKind.WORKSTATION_SHEET) {
            return new Outcome.NotNow();
        }
        documents.remove(document);
        record("paper-removed", id, caller, SHEET);
        if (there.stream().filter(one -> one.kind() == gone.kind()).count() == 1) {
            state(caller, id, organisation, SHEET, null);
        }
        return new Outcome.Kept();
    }

    /** Whether the caller may take workstation sheets away: for the side that makes them, at any time. */
    boolean mayRemove(Collaboration c, Side side, Caller caller) {
        return caller.coordinates(c.party(side).organisation()) && side != labels.school(c);
    }

    /** Whether this side may say that it is there. */
    static boolean isDutyOf(Paper paper, Side side, Side school) {
        return switch (paper.who()) {
            case EITHER -> true;
            case SCHOOL -> side == school;
            case HOST -> side != school;
        };
    }

    private void record(String what, UUID id, Caller caller, String field) {
        journal.write(new Journal.Entry(what, id, null, java.util.Map.of(), caller.id(), List.of(field)));
    }
}
