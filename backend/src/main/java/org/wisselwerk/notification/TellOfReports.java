package org.wisselwerk.notification;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ListingHeading;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.moderation.Reports;
import org.wisselwerk.moderation.Reports.Outcome;
import org.wisselwerk.platform.DeliveryConsumer;

/** Tells those who reported a listing what came of it; each by themselves, and nobody else. */
@Singleton
class TellOfReports implements DeliveryConsumer {

    private final Reports reports;
    private final Listings listings;
    private final TitleInLetter titles;
    private final Tell tell;
    private final TopicMail mail;
    private final TransactionOperations<Connection> transactions;

    TellOfReports(
            Reports reports,
            Listings listings,
            TitleInLetter titles,
            Tell tell,
            TopicMail mail,
            TransactionOperations<Connection> transactions) {
        this.reports = reports;
        this.listings = listings;
        this.titles = titles;
        this.tell = tell;
        this.mail = mail;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "tell-reports";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(Reports.DECIDED);
    }

    @Override
    public void deliver(Collection<UUID> cases) {
        transactions.executeWrite(status -> {
            Collection<Outcome> outcomes = reports.outcomes(cases);
            Map<UUID, ListingHeading> about =
                    listings.headings(outcomes.stream().map(Outcome::listing).toList());
            outcomes.forEach(outcome -> tellOf(outcome, about.get(outcome.listing())));
            return cases;
        });
    }

    private void tellOf(Outcome outcome, @Nullable ListingHeading listing) {
        String occasion = "report:" + outcome.id();
        tell.tell(
                outcome.reporters(),
                new Tell.Tidings(
                        NotificationKind.REPORT,
                        null,
                        outcome.listing(),
                        outcome.decision().name(),
                        occasion,
                        false));
        if (listing != null) {
            mail.write(
                    outcome.reporters(),
                    Topic.LISTINGS,
                    recipient -> Letter.of(
                                    "report-" + outcome.decision().name().toLowerCase(Locale.ROOT), recipient, occasion)
                            .with("listing", titles.in(recipient.language(), listing.titleForReporter()))
                            .leadingTo("/meldingen"));
        }
    }
}
