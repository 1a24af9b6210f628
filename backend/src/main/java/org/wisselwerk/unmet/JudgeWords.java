package org.wisselwerk.unmet;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.additions.VocabularyAdditions;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.vocabulary.text.Language;

/**
 * What an administrator decides on words that found nothing: they are a label of a concept, they are none, or it is open
 * again. A decision is in force here when it returns, on other replicas within seconds.
 */
@Singleton
class JudgeWords {

    /** Whatever the language of the words: a label as it stands is found in all. */
    private static final Language LANGUAGE = Language.NL;

    private final UnmetRepository searches;
    private final VocabularyAdditions additions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    JudgeWords(
            UnmetRepository searches,
            VocabularyAdditions additions,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.searches = searches;
        this.additions = additions;
        this.journal = journal;
        this.transactions = transactions;
    }

    sealed interface Outcome {
        record Done() implements Outcome {}

        record NotFound() implements Outcome {}

        record NotAllowed(List<String> allowed) implements Outcome {}

        record NoSuchConcept() implements Outcome {}

        /** The words clearly name another concept by now. */
        record BelongsTo(String conceptId) implements Outcome {}
    }

    Outcome accept(UUID id, String concept, @Nullable UUID actor) {
        return decide(id, UnmetState.OPEN, row -> accepted(row, concept, actor));
    }

    Outcome refuse(UUID id, @Nullable UUID actor) {
        return decide(
                id, UnmetState.OPEN, row -> save(row, UnmetState.REFUSED, null, false, "search-words-refused", actor));
    }

    /** Opens what was accepted or refused, and takes away the label that accepting added. */
    Outcome undo(UUID id, @Nullable UUID actor) {
        return decide(id, null, row -> {
            if (row.labelAdded()) {
                additions.removeLabel(Objects.requireNonNull(row.conceptId()), LANGUAGE, row.words());
            }
            return save(row, UnmetState.OPEN, null, false, "search-words-reopened", actor);
        });
    }

    /** @param from the state that it has to be in, null for any but OPEN */
    private Outcome decide(UUID id, @Nullable UnmetState from, Function<UnmetRow, Outcome> decision) {
        Outcome outcome = transactions.executeWrite(status -> {
            UnmetRow row = searches.lock(id).orElse(null);
            if (row == null) {
                return new Outcome.NotFound();
            }
            boolean allowed = from == null ? row.state() != UnmetState.OPEN : row.state() == from;
            return allowed
                    ? decision.apply(row)
                    : new Outcome.NotAllowed(row.state().allowed());
        });
        if (outcome instanceof Outcome.Done) {
            additions.settle();
        }
        return Objects.requireNonNull(outcome);
    }

    private Outcome accepted(UnmetRow row, String concept, @Nullable UUID actor) {
        return switch (additions.addLabel(concept, LANGUAGE, row.words(), actor)) {
            case VocabularyAdditions.Outcome.Added() -> accepted(row, concept, true, actor);
            case VocabularyAdditions.Outcome.AlreadyThere() -> accepted(row, concept, false, actor);
            case VocabularyAdditions.Outcome.NoSuchConcept() -> new Outcome.NoSuchConcept();
            case VocabularyAdditions.Outcome.BelongsTo(String other) -> new Outcome.BelongsTo(other);
            case VocabularyAdditions.Outcome.SaysNothing(), VocabularyAdditions.Outcome.TooLong(int _) ->
                new Outcome.NotAllowed(List.of("refuse"));
        };
    }

    private Outcome accepted(UnmetRow row, String concept, boolean added, @Nullable UUID actor) {
        return save(row, UnmetState.ACCEPTED, concept, added, "search-words-accepted", actor);
    }

    private Outcome save(
            UnmetRow row,
            UnmetState state,
            @Nullable String concept,
            boolean labelAdded,
            String event,
            @Nullable UUID actor) {
        searches.update(new UnmetRow(row.id(), row.words(), row.wordsKey(), state, concept, labelAdded));
        Map<String, Object> data = concept == null ? Map.of() : Map.of("conceptId", concept);
        journal.write(new Journal.Entry(event, row.id(), null, data, actor, List.of("state")));
        return new Outcome.Done();
    }
}
