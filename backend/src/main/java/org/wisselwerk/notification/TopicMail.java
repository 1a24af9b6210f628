package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.mail.Recipient;

/** Writes to accounts about a topic: to those who want it and can be reached, with the link that ends it. */
@Singleton
class TopicMail {

    private final Accounts accounts;
    private final Ways ways;
    private final Mail mail;

    TopicMail(Accounts accounts, Ways ways, Mail mail) {
        this.accounts = accounts;
        this.ways = ways;
        this.mail = mail;
    }

    /** Inside the transaction of what it tells of. */
    void write(Collection<UUID> readers, Topic topic, Function<Recipient, Letter> letter) {
        for (UUID reader : readers) {
            WayRow way = ways.forLetter(reader, topic);
            if (way.way() != Topic.Way.NEVER) {
                accounts.recipient(reader)
                        .map(letter)
                        .ifPresent(written -> mail.send(written.endedBy(way.stopToken())));
            }
        }
    }
}
