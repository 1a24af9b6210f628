package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.platform.PersonalData;

/** What somebody said of papers, wrote down, made and sent, for their side: it stays the side's when they go. */
@Singleton
class PaperData implements PersonalData {

    private final StatementRepository statements;
    private final ReceiptRepository receipts;
    private final DocumentRepository documents;

    PaperData(StatementRepository statements, ReceiptRepository receipts, DocumentRepository documents) {
        this.statements = statements;
        this.receipts = receipts;
        this.documents = documents;
    }

    @Override
    public String section() {
        return "papers";
    }

    @Override
    public List<String> columns() {
        return List.of("paper_statement.account_id", "paper_receipt.account_id", "document.created_by");
    }

    @Override
    public Object of(Person person) {
        UUID account = person.account();
        return Map.of(
                "stated",
                statements.by(account).stream()
                        .map(row -> Map.of(
                                "collaboration", row.collaborationId(),
                                "paper", row.code(),
                                "day", row.day(),
                                "at", row.at()))
                        .toList(),
                "received",
                receipts.findByAccountId(account).stream()
                        .map(row -> Map.of("collaboration", row.collaborationId(), "day", row.day()))
                        .toList(),
                "sent",
                documents.by(account).stream()
                        .map(row -> Map.of(
                                "collaboration", row.collaborationId(),
                                "name", row.name(),
                                "size", row.size(),
                                "at", row.createdAt()))
                        .toList());
    }

    @Override
    public void erase(Person person) {
        // Nothing in these rows names them. A sealed agreement has the names of who signed it: it proves what was
        // agreed.
    }
}
