package org.wisselwerk.notification;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wisselwerk.collaboration.ChangedTerms;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.collaboration.TermsWords;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.membership.Coordinators;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Retry;

/**
 * Writes to the other side that terms were changed, and how, or common words of expectations when a signature fell by
 * it: one letter once they are left alone, and none to who has looked at the terms by then or decides for the side that
 * changed them as well.
 */
@Singleton
class WriteOfTerms {

    private static final int BATCH = 200;

    private final ChangedTerms terms;
    private final TermsWords words;
    private final Coordinators coordinators;
    private final WriteToPartner letters;
    private final TransactionOperations<Connection> transactions;

    WriteOfTerms(
            ChangedTerms terms,
            TermsWords words,
            Coordinators coordinators,
            WriteToPartner letters,
            TransactionOperations<Connection> transactions) {
        this.terms = terms;
        this.words = words;
        this.coordinators = coordinators;
        this.letters = letters;
        this.transactions = transactions;
    }

    /** Of all that has been left alone long enough. */
    @Scheduled(fixedDelay = "1m", initialDelay = "90s")
    void write() {
        ChangedTerms.KINDS.forEach(this::write);
    }

    private void write(Happened kind) {
        for (UUID id : terms.rested(kind, BATCH)) {
            Retry.onConflict(() -> transactions.executeWrite(status -> {
                terms.take(id, kind).filter(ChangedTerms.Changed::matters).ifPresent(this::write);
                return id;
            }));
        }
    }

    private void write(ChangedTerms.Changed changed) {
        Collaboration c = changed.collaboration();
        UUID by = c.party(changed.by()).organisation();
        UUID organisation = c.party(changed.by().other()).organisation();
        Set<UUID> knowing = new HashSet<>(changed.seenBy());
        knowing.addAll(coordinators.of(by));
        String page = "/samenwerking/" + c.id() + (changed.worded().isEmpty() ? "/voorwaarden" : "/verwachtingen");
        letters.write(
                new WriteToPartner.Matter(
                        template(changed),
                        "step:" + changed.step(),
                        organisation,
                        by,
                        c.offering().listing() == null
                                ? c.asking().listing()
                                : c.offering().listing(),
                        null,
                        _ -> page),
                coordinators.of(organisation).stream()
                        .filter(account -> !knowing.contains(account))
                        .toList(),
                language -> items(changed, language));
    }

    private static String template(ChangedTerms.Changed changed) {
        if (!changed.worded().isEmpty()) {
            return "collaboration-worded-signed";
        }
        return changed.unsigned() ? "collaboration-revised-signed" : "collaboration-revised";
    }

    private List<Letter.Item> items(ChangedTerms.Changed changed, Language language) {
        return Stream.concat(
                        changed.worded().stream().map(one -> new Letter.Item(one.in(language), "", null)),
                        words.changes(changed.differences(), language).stream()
                                .map(line -> new Letter.Item(line.label(), line.value(), null)))
                .toList();
    }
}
