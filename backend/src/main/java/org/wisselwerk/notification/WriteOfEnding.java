package org.wisselwerk.notification;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.membership.Coordinators;
import org.wisselwerk.platform.DeliveryConsumer;

/** Writes to the people of a listing that it ends in a week, once for each last day. */
@Singleton
class WriteOfEnding implements DeliveryConsumer {

    private final Listings listings;
    private final Coordinators coordinators;
    private final TopicMail mail;
    private final TransactionOperations<Connection> transactions;

    WriteOfEnding(
            Listings listings,
            Coordinators coordinators,
            TopicMail mail,
            TransactionOperations<Connection> transactions) {
        this.listings = listings;
        this.coordinators = coordinators;
        this.mail = mail;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "write-of-ending";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(Listings.ENDING);
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        transactions.executeWrite(status -> {
            listings.byIds(aggregates).forEach(this::write);
            return aggregates;
        });
    }

    private void write(Listing listing) {
        if (listing.lastDay() == null) {
            return;
        }
        mail.write(coordinators.of(listing.organisationId()), Topic.LISTINGS, recipient -> letter(listing, recipient));
    }

    private static Letter letter(Listing listing, Recipient recipient) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(recipient.language().locale());
        return Letter.of("listing-ending", recipient, listing.id() + ":" + listing.lastDay())
                .with("listing", listing.content().title())
                .with("day", day.format(Objects.requireNonNull(listing.lastDay())))
                .leadingTo("/mijn/aanbod");
    }
}
