package org.wisselwerk.attachment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingState;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;

/** Attaches a file to a listing, and takes it away. Whoever may write the listing may; one that is hidden nobody. */
@Singleton
class ChangeAttachments {

    private final AttachmentRepository attachments;
    private final Listings listings;
    private final AttachmentLimits limits;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    ChangeAttachments(
            AttachmentRepository attachments,
            Listings listings,
            AttachmentLimits limits,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.attachments = attachments;
        this.listings = listings;
        this.limits = limits;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Attached(Attachment attachment) implements Outcome {}

        record TooMany() implements Outcome {}

        /** The state of the listing does not allow it. */
        record NotNow() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /** May this caller attach anything to it? To be asked before a file is read. */
    boolean may(Caller caller, UUID listing) {
        return listings.byId(listing)
                .filter(one -> caller.coordinates(one.organisationId()))
                .isPresent();
    }

    /** The same file twice is one. */
    @Transactional
    Outcome attach(Caller caller, UUID listing, String name, CleanFile file) {
        Listing known = own(caller, listing).orElse(null);
        if (known == null) {
            return new Outcome.NotFound();
        }
        if (known.state() == ListingState.HIDDEN) {
            return new Outcome.NotNow();
        }
        List<Attachment> there = attachments.of(listing);
        String sha256 = file.sha256();
        Optional<Attachment> same =
                there.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
        if (same.isPresent()) {
            return new Outcome.Attached(same.get());
        }
        if (there.size() >= limits.maxFiles()) {
            return new Outcome.TooMany();
        }
        AttachmentRow row = new AttachmentRow(
                ids.next(), listing, name, file.type(), file.bytes().length, sha256, file.bytes(), clock.instant());
        attachments.save(row);
        journal.write(Listings.event("attachment-added", known, caller.id()));
        return new Outcome.Attached(
                new Attachment(row.id(), listing, name, row.type(), row.size(), sha256, row.createdAt()));
    }

    /** @return false when there is none, or it is not the caller's to take away */
    @Transactional
    boolean remove(Caller caller, UUID listing, UUID attachment) {
        Listing known = own(caller, listing).orElse(null);
        if (known == null || known.state() == ListingState.HIDDEN || attachments.remove(attachment, listing) == 0) {
            return false;
        }
        journal.write(Listings.event("attachment-removed", known, caller.id()));
        return true;
    }

    private Optional<Listing> own(Caller caller, UUID listing) {
        return listings.lock(List.of(listing)).stream()
                .filter(one -> caller.coordinates(one.organisationId()))
                .findFirst();
    }
}
