package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;

/** Drafts a listing, changes it, copies it, throws a draft away. */
@Singleton
class WriteListing {

    private final ListingRepository listings;
    private final Listings face;
    private final Surroundings surroundings;
    private final Journal journal;
    private final Ids ids;

    WriteListing(ListingRepository listings, Listings face, Surroundings surroundings, Journal journal, Ids ids) {
        this.listings = listings;
        this.face = face;
        this.surroundings = surroundings;
        this.journal = journal;
        this.ids = ids;
    }

    @Transactional
    ListingChange draft(Caller caller, UUID organisation, ListingContent content) {
        if (!caller.coordinates(organisation)) {
            return new ListingChange.NotFound();
        }
        UUID id = ids.next();
        ListingRow row = ListingRow.first(
                id,
                organisation,
                Listings.ownSource(organisation),
                id.toString(),
                content,
                surroundings.of(organisation, content),
                ListingState.DRAFT);
        listings.save(row);
        return journalled("listing-drafted", row, caller);
    }

    @Transactional
    ListingChange change(Caller caller, UUID id, long version, ListingContent content) {
        Listing known = own(caller, id);
        if (known == null) {
            return new ListingChange.NotFound();
        }
        if (known.version() != version) {
            return new ListingChange.Stale();
        }
        if (known.state() == ListingState.HIDDEN) {
            return new ListingChange.NotAllowed(known.allowed());
        }
        ListingChange refusal = ListingChange.refusal(known, content);
        if (refusal != null) {
            return refusal;
        }
        ListingRow row = listings.findById(id).orElseThrow();
        ListingRow next = row.with(
                row.organisationId(),
                content,
                surroundings.of(row.organisationId(), content),
                row.state(),
                row.stateReason());
        listings.update(next);
        return journalled(Listings.CHANGED, next, caller);
    }

    @Transactional
    ListingChange discard(Caller caller, UUID id, long version) {
        Listing known = own(caller, id);
        if (known == null) {
            return new ListingChange.NotFound();
        }
        if (known.version() != version) {
            return new ListingChange.Stale();
        }
        if (!known.allowed().contains("delete")) {
            return new ListingChange.NotAllowed(known.allowed());
        }
        listings.deleteById(id);
        journal.write(Listings.event("listing-discarded", known, caller.id()));
        return new ListingChange.Done(known);
    }

    private @Nullable Listing own(Caller caller, UUID id) {
        return face.lock(List.of(id)).stream()
                .filter(listing -> caller.coordinates(listing.organisationId()))
                .findFirst()
                .orElse(null);
    }

    private ListingChange journalled(String event, ListingRow row, Caller caller) {
        Listing listing = face.withCommitments(List.of(row)).getFirst();
        journal.write(Listings.event(event, listing, caller.id()));
        return new ListingChange.Done(listing);
    }
}
