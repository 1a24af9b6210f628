package org.wisselwerk.additions;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;

/**
 * Labels that people accept for concepts. They act in queries as soon as they are in force; a listing that uses the new
 * word is tagged with it when it is next indexed, or at a rebuild.
 */
@Singleton
public class VocabularyAdditions {

    /** Characters of a label. */
    public static final int LONGEST = 100;

    private static final int LONGEST_FOLDED = 200;

    private final VocabularyInForce vocabulary;
    private final VocabularyVersion version;
    private final VersionRepository versions;
    private final VocabularyWatch watch;
    private final LabelRepository labels;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    VocabularyAdditions(
            VocabularyInForce vocabulary,
            VocabularyVersion version,
            VersionRepository versions,
            VocabularyWatch watch,
            LabelRepository labels,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.version = version;
        this.versions = versions;
        this.watch = watch;
        this.labels = labels;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of a label. */
    public sealed interface Outcome {
        record Added() implements Outcome {}

        /** The concept is found by it already. */
        record AlreadyThere() implements Outcome {}

        record NoSuchConcept() implements Outcome {}

        /** It clearly names another concept: one word must not mean two things. */
        record BelongsTo(String conceptId) implements Outcome {}

        /** Not one word in it, or stop words only. */
        record SaysNothing() implements Outcome {}

        record TooLong(int most) implements Outcome {}
    }

    /**
     * Adds a label to a concept, in the transaction of the caller where there is one. It is in force on this replica
     * soon after that has been committed ({@link #settle} waits for it), on others within seconds.
     *
     * @param by the account that accepted it, null when it was no person
     */
    public Outcome addLabel(String conceptId, Language language, String text, @Nullable UUID by) {
        String written = text.strip().replaceAll("\\s+", " ");
        String folded = Folding.fold(written);
        Vocabulary known = vocabulary.current();
        if (written.codePointCount(0, written.length()) > LONGEST || folded.length() > LONGEST_FOLDED) {
            return new Outcome.TooLong(LONGEST);
        }
        if (known.saysNothing(written)) {
            return new Outcome.SaysNothing();
        }
        if (known.byId(conceptId).isEmpty()) {
            return new Outcome.NoSuchConcept();
        }
        return Objects.requireNonNull(transactions.executeWrite(status -> {
            version.lock();
            // What another replica accepted a second ago is in the database, but not in force here yet.
            Optional<String> accepted = labels.accepted(language.code(), folded).map(LabelRow::conceptId);
            Set<String> owners = new HashSet<>(known.clearlyNamed(written, language));
            accepted.ifPresent(owners::add);
            if (owners.contains(conceptId)) {
                return new Outcome.AlreadyThere();
            }
            if (!owners.isEmpty()) {
                return new Outcome.BelongsTo(
                        owners.stream().sorted().findFirst().orElseThrow());
            }
            version.raise();
            labels.save(new LabelRow(ids.next(), conceptId, language.code(), written, folded, clock.instant(), by));
            return new Outcome.Added();
        }));
    }

    /** Takes back a label that was accepted, in the caller's transaction as above. False when there is no such one. */
    public boolean removeLabel(String conceptId, Language language, String text) {
        String folded = Folding.fold(text.strip().replaceAll("\\s+", " "));
        return Boolean.TRUE.equals(transactions.executeWrite(status -> {
            boolean removed = labels.remove(conceptId, language.code(), folded) > 0;
            if (removed) {
                version.raise();
            }
            return removed;
        }));
    }

    /**
     * How the additions stand.
     *
     * @param inForce whether this replica works with this version
     * @param accepted labels
     */
    public record Standing(long version, boolean inForce, Instant changedAt, long accepted) {}

    public Standing standing() {
        VersionRepository.VersionRow row = versions.current();
        return new Standing(row.version(), row.version() == vocabulary.version(), row.changedAt(), labels.count());
    }

    /** Waits, at most half a minute, until what is committed now is in force on this replica. Not in a transaction. */
    public void settle() {
        watch.settle();
    }
}
