package org.wisselwerk.listing;

import io.micronaut.data.model.Pageable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Page;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Refusal;

/** The listings of an organisation in every state, for its own people; last written first. */
@Controller("/api/organisations/{id}/listings")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnListingsController {

    private final ListingRepository listings;
    private final Listings face;
    private final ListingViews views;

    OwnListingsController(ListingRepository listings, Listings face, ListingViews views) {
        this.listings = listings;
        this.face = face;
        this.views = views;
    }

    @Get
    Page<ListingViews.OwnListing> list(
            Caller caller,
            UUID id,
            @QueryValue @Nullable ListingState state,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        if (!caller.memberOf(id) && !caller.admin()) {
            throw Refusal.notFound();
        }
        Paging paging = Paging.of(page, size);
        Pageable asked = Pageable.from(paging.page(), paging.size());
        List<ListingRow> rows = state == null
                ? listings.findByOrganisationIdOrderByUpdatedAtDesc(id, asked)
                : listings.findByOrganisationIdAndStateOrderByUpdatedAtDesc(id, state, asked);
        long total =
                state == null ? listings.countByOrganisationId(id) : listings.countByOrganisationIdAndState(id, state);
        return new Page<>(views.own(face.withCommitments(rows), caller), total, paging.page(), paging.size());
    }
}
