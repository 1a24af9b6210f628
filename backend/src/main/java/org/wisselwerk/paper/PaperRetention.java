package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.wisselwerk.collaboration.EndedCollaborations;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** Papers prove what was agreed, and are kept as long as that may be asked. */
@Singleton
class PaperRetention implements Retained {

    private final DocumentRepository documents;
    private final ReceiptRepository receipts;

    PaperRetention(DocumentRepository documents, ReceiptRepository receipts) {
        this.documents = documents;
        this.receipts = receipts;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.ForATime(
                        "Papers of a collaboration, byte for byte: they prove what was agreed",
                        List.of("document.name", "document.seal", "document.content"),
                        Period.ofMonths(60),
                        "the end of the collaboration",
                        documents::forget),
                EndedCollaborations.goes(
                        "Of which pupil, by label, the school has the annex on paper",
                        List.of("paper_receipt.label"),
                        receipts::forget));
    }
}
