package org.wisselwerk.listing;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What organisations publish is public and stays with them; whom to ask does not, nor what nobody finished. */
@Singleton
class ListingRetention implements Retained {

    private static final int BATCH = 200;

    private final ListingRepository listings;
    private final Listings face;
    private final Provider<Journal> journal;

    ListingRetention(ListingRepository listings, Listings face, Provider<Journal> journal) {
        this.listings = listings;
        this.face = face;
        this.journal = journal;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.With(
                        "Offers and needs, as they were published",
                        List.of(
                                "listing.source",
                                "listing.ref",
                                "listing.title",
                                "listing.description",
                                "listing.municipality",
                                "listing.weekdays",
                                "listing.study_domains",
                                "listing.finality",
                                "listing.grades",
                                "listing.competences",
                                "listing.details",
                                "listing.sectors",
                                "listing.state_reason"),
                        "as long as the organisation"),
                new Kept.ForATime(
                        "Whom to ask about a listing",
                        List.of("listing.contact"),
                        Period.ofMonths(12),
                        "it was closed or over, and so was what was agreed on it",
                        listings::forgetContacts),
                new Kept.ForATime(
                        "Drafts that were never published, and their files",
                        List.of(),
                        Period.ofMonths(24),
                        "the last change",
                        this::discard));
    }

    /** Looks again under the lock: their people may have gone on with them. */
    private long discard(Instant before) {
        List<UUID> due = listings.untouched(before, BATCH);
        if (due.isEmpty()) {
            return 0;
        }
        List<Listing> known = face.lock(due);
        List<UUID> still = listings.stillUntouched(due, before);
        for (Listing draft : known) {
            if (still.contains(draft.id())) {
                listings.deleteById(draft.id());
                journal.get().write(Listings.event("listing-discarded", draft, null));
            }
        }
        return due.size();
    }
}
