package org.wisselwerk.additions;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.VocabularyFault;
import org.wisselwerk.vocabulary.text.Language;

/** What the database adds to the shipped vocabulary, read as of one moment. */
@Singleton
class AddedWords {

    private static final TransactionDefinition ONE_MOMENT = oneMoment();

    private final VersionRepository versions;
    private final LabelRepository labels;
    private final TransactionOperations<Connection> transactions;

    AddedWords(VersionRepository versions, LabelRepository labels, TransactionOperations<Connection> transactions) {
        this.versions = versions;
        this.labels = labels;
        this.transactions = transactions;
    }

    /** A version of the additions, and what it makes of the shipped vocabulary. */
    record Edition(long version, Vocabulary vocabulary) {}

    long version() {
        return versions.current().version();
    }

    /** @throws VocabularyFault when a row makes no sense */
    Edition addedTo(Vocabulary shipped) {
        Read read = Objects.requireNonNull(transactions.execute(
                ONE_MOMENT, status -> new Read(versions.current().version(), labels.all())));
        return new Edition(read.version(), read.labels().isEmpty() ? shipped : shipped.withLabels(byConcept(read)));
    }

    private record Read(long version, List<LabelRow> labels) {}

    private static Map<String, List<Label>> byConcept(Read read) {
        Map<String, List<Label>> byConcept = new LinkedHashMap<>();
        for (LabelRow row : read.labels()) {
            byConcept.computeIfAbsent(row.conceptId(), id -> new ArrayList<>()).add(label(row));
        }
        return byConcept;
    }

    private static Label label(LabelRow row) {
        Language language = Language.of(row.language());
        if (!language.code().equals(row.language()) || row.text().isBlank()) {
            throw new VocabularyFault("accepted label " + row.id() + " has no text, or a language that is none");
        }
        return new Label(row.text(), language, false);
    }

    /** Version and rows of the same moment, however much is changed meanwhile. */
    private static TransactionDefinition oneMoment() {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        definition.setReadOnly(true);
        return definition;
    }
}
