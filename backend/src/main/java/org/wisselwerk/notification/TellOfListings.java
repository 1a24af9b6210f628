package org.wisselwerk.notification;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.matching.FindWhoMustHear;
import org.wisselwerk.matching.Heard;
import org.wisselwerk.matching.alert.Owner;
import org.wisselwerk.membership.Coordinators;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.DeliveryConsumer;
import org.wisselwerk.platform.Relay;

/**
 * Tells people of listings that concern them: once, and again only of what is news. What an import brings is told
 * without a sound, and not at all while nobody acts for its organisation, because nobody could answer.
 */
@Singleton
class TellOfListings implements DeliveryConsumer {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Set<String> WANTED =
            Set.of("listing-published", "listing-published-again", "listing-resumed", Listings.CHANGED);

    private final Listings listings;
    private final Organisations organisations;
    private final FindWhoMustHear find;
    private final Heard heard;
    private final Coordinators coordinators;
    private final Tell tell;
    private final Provider<Relay> relay;
    private final TransactionOperations<Connection> transactions;

    TellOfListings(
            Listings listings,
            Organisations organisations,
            FindWhoMustHear find,
            Heard heard,
            Coordinators coordinators,
            Tell tell,
            Provider<Relay> relay,
            TransactionOperations<Connection> transactions) {
        this.listings = listings;
        this.organisations = organisations;
        this.find = find;
        this.heard = heard;
        this.coordinators = coordinators;
        this.tell = tell;
        this.relay = relay;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "tell-listings";
    }

    @Override
    public boolean wants(String eventType) {
        return WANTED.contains(eventType);
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        awaitWhatOthersAre();
        List<Listing> found = listings.byIds(aggregates);
        var owners = organisations.byIds(
                found.stream().map(Listing::organisationId).distinct().toList());
        for (Listing listing : found) {
            var owner = owners.get(listing.organisationId());
            if (owner != null && owner.claimed()) {
                tellOf(listing);
            }
        }
    }

    private void awaitWhatOthersAre() {
        try {
            if (!relay.get().await(FindWhoMustHear.AFTER, LIMIT)) {
                throw new Unavailable("listings are still being looked at", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("stopping", e);
        }
    }

    private void tellOf(Listing listing) {
        boolean imported = !listing.source().equals(Listings.ownSource(listing.organisationId()));
        find.find(listing.id())
                .ifPresent(hearing -> transactions.executeWrite(status -> {
                    String occasion = listing.id() + ":" + hearing.fingerprint().digest();
                    for (Owner owner : heard.claim(hearing)) {
                        switch (owner) {
                            case Owner.Organisation(UUID id) ->
                                tell.tell(
                                        coordinators.of(id),
                                        new Tell.Tidings(
                                                NotificationKind.MATCH,
                                                id,
                                                listing.id(),
                                                "",
                                                "match:" + occasion,
                                                imported));
                            case Owner.Person(UUID id) ->
                                tell.tell(
                                        List.of(id),
                                        new Tell.Tidings(
                                                NotificationKind.SAVED_SEARCH,
                                                null,
                                                listing.id(),
                                                "",
                                                "search:" + occasion,
                                                imported));
                        }
                    }
                    return hearing;
                }));
    }
}
