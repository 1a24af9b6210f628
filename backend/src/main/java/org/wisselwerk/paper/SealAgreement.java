package org.wisselwerk.paper;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.MediaType;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Language;

/** Puts what both signed on paper for good, once in each of their languages. */
@Singleton
class SealAgreement {

    private final DocumentRepository documents;
    private final WriteAgreement write;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    SealAgreement(
            DocumentRepository documents,
            WriteAgreement write,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.documents = documents;
        this.write = write;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes what is missing; nothing for one that both have not signed. */
    void seal(Collaboration c) {
        if (!WriteAgreement.signed(c)) {
            return;
        }
        for (Language language : write.languages(c)) {
            String seal = seal(c, language);
            if (!documents.isSealed(c.id(), seal)) {
                byte[] pdf = write.pdf(c, language, c.terms().arrangement().pupils());
                keep(c, language, seal, pdf);
            }
        }
    }

    /** Whether there is nothing to make. */
    boolean isComplete(Collaboration c, List<Document> there) {
        return !WriteAgreement.signed(c) || there.stream().anyMatch(one -> one.kind() == PaperKind.AGREEMENT);
    }

    private void keep(Collaboration c, Language language, String seal, byte[] pdf) {
        DocumentRow row = new DocumentRow(
                ids.next(),
                c.id(),
                PaperKind.AGREEMENT,
                seal,
                language.code(),
                c.terms().revision(),
                WriteAgreement.fileName(language, c.terms().revision()),
                MediaType.APPLICATION_PDF,
                pdf.length,
                Digest.sha256(pdf),
                pdf,
                clock.instant(),
                null);
        try {
            transactions.executeWrite(status -> {
                documents.save(row);
                return row;
            });
        } catch (DataAccessException e) {
            // Somebody else was a moment faster, and made the same.
            if (!documents.isSealed(c.id(), seal)) {
                throw e;
            }
        }
    }

    private static String seal(Collaboration c, Language language) {
        return PaperKind.AGREEMENT + " " + c.terms().revision() + " " + language.code();
    }
}
