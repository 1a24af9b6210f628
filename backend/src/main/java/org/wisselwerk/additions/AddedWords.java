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
import java.util.function.Function;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.Vocabulary;

/** What the database adds to the shipped vocabulary, read as of one moment. */
@Singleton
class AddedWords {

    private static final TransactionDefinition ONE_MOMENT = oneMoment();

    private final VersionRepository versions;
    private final List<VocabularySource> sources;
    private final TransactionOperations<Connection> transactions;

    AddedWords(
            VersionRepository versions,
            List<VocabularySource> sources,
            TransactionOperations<Connection> transactions) {
        this.versions = versions;
        this.sources = sources;
        this.transactions = transactions;
    }

    /** A version of the additions, and what it makes of the shipped vocabulary. */
    record Edition(long version, Vocabulary vocabulary) {}

    private record Read(long version, List<Function<Vocabulary, Added>> additions) {}

    long version() {
        return versions.current().version();
    }

    /** @throws org.wisselwerk.vocabulary.VocabularyFault when a row makes no sense */
    Edition addedTo(Vocabulary shipped) {
        Read read = Objects.requireNonNull(transactions.execute(
                ONE_MOMENT,
                status -> new Read(
                        versions.current().version(),
                        sources.stream().map(VocabularySource::read).toList())));
        List<Concept> concepts = new ArrayList<>();
        Map<String, List<Label>> labels = new LinkedHashMap<>();
        for (Function<Vocabulary, Added> addition : read.additions()) {
            Added added = addition.apply(shipped);
            concepts.addAll(added.concepts());
            added.labels()
                    .forEach((id, more) ->
                            labels.computeIfAbsent(id, any -> new ArrayList<>()).addAll(more));
        }
        boolean more = !concepts.isEmpty() || !labels.isEmpty();
        return new Edition(read.version(), more ? shipped.with(concepts, labels) : shipped);
    }

    /** Version and rows of the same moment, however much is changed meanwhile. */
    private static TransactionDefinition oneMoment() {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        definition.setReadOnly(true);
        return definition;
    }
}
