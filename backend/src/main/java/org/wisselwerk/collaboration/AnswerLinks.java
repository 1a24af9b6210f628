package org.wisselwerk.collaboration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.account.OneTimeTokens;
import org.wisselwerk.platform.Ids;

/**
 * Links by which somebody may answer one revision of a proposal without signing in. What makes them good for one answer
 * is the proposal itself: once it is answered, its turn has passed or its terms have changed. The store comes late,
 * because it writes to the journal, which knows who writes these letters.
 */
@Singleton
public class AnswerLinks {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerLinks.class);
    private static final String PURPOSE = "answer";
    /** Longer than a proposal waits, so that whoever comes late hears what became of it. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final OneTimeTokens tokens;
    private final AnswerLinkRepository links;
    private final Provider<CollaborationStore> store;
    private final Ids ids;
    private final Clock clock;

    AnswerLinks(
            OneTimeTokens tokens,
            AnswerLinkRepository links,
            Provider<CollaborationStore> store,
            Ids ids,
            Clock clock) {
        this.tokens = tokens;
        this.links = links;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The token of a link for this account, to answer the proposal as it is now; empty when there is nothing to answer.
     * In the transaction of the letter that carries it.
     */
    @Transactional
    public Optional<String> issue(UUID collaboration, UUID account) {
        return store.get()
                .find(collaboration)
                .map(CollaborationStore.Stored::collaboration)
                .filter(c -> c.state() == State.PROPOSED)
                .map(c -> {
                    UUID id = ids.next();
                    links.save(new AnswerLinkRow(id, c.id(), account, c.terms().revision(), clock.instant()));
                    return tokens.issue(PURPOSE, id, KEPT);
                });
    }

    /** What a token opens; looking changes nothing. */
    Optional<AnswerLinkRow> find(String token) {
        return token.matches("[A-Za-z0-9_-]{1,64}")
                ? tokens.look(PURPOSE, token).flatMap(links::findById)
                : Optional.empty();
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "7m")
    void forget() {
        while (links.forget(clock.instant().minus(KEPT)) > 0) {
            LOG.debug("forgot a batch of links to answer by");
        }
    }
}
