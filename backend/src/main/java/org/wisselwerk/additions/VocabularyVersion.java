package org.wisselwerk.additions;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Tells every replica that what the database adds to the vocabulary has changed. */
@Singleton
public class VocabularyVersion {

    private final VersionRepository versions;
    private final ApplicationEventPublisher<VocabularyChanged> changes;
    private final Clock clock;

    VocabularyVersion(VersionRepository versions, ApplicationEventPublisher<VocabularyChanged> changes, Clock clock) {
        this.versions = versions;
        this.changes = changes;
        this.clock = clock;
    }

    /** Inside the transaction of a change, before what it is decided on is read: others wait until it ends. */
    public void lock() {
        versions.lock();
    }

    /** Inside the transaction of a change. */
    public void raise() {
        versions.raise(clock.instant());
        changes.publishEvent(new VocabularyChanged());
    }
}
