package org.wisselwerk.mail;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Origin;

/** What an administrator does about letters that do not leave. */
@Singleton
class ParkedMails {

    private final MailRepository mails;
    private final Journal journal;

    ParkedMails(MailRepository mails, Journal journal) {
        this.mails = mails;
        this.journal = journal;
    }

    /** False when there is no such parked letter. */
    @Transactional
    boolean again(UUID id) {
        return mails.again(id, Instant.now()) > 0 && written("mail-again", id);
    }

    /** False when there is no such parked letter. */
    @Transactional
    boolean drop(UUID id) {
        return mails.drop(id) > 0 && written("mail-dropped", id);
    }

    private boolean written(String what, UUID id) {
        journal.write(new Journal.Entry(what, id, null, Map.of(), Origin.actor(), List.of()));
        return true;
    }
}
