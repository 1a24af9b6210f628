package org.wisselwerk.listing;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;

/** Listings that administrators hide. */
@Controller("/api/admin/listings")
@ExecuteOn(TaskExecutors.BLOCKING)
class HiddenListingController {

    private static final int MAX_REASON = 500;

    private final HideListing hide;
    private final Listings listings;
    private final ListingViews views;

    HiddenListingController(HideListing hide, Listings listings, ListingViews views) {
        this.hide = hide;
        this.listings = listings;
        this.views = views;
    }

    @Post("/{id}/hide")
    HttpResponse<?> hide(Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        String reason = input.requiredText("reason", MAX_REASON);
        input.check();
        return answer(caller, hide.hide(caller, id, reason).orElseThrow(() -> refusal(id)));
    }

    @Post("/{id}/unhide")
    HttpResponse<?> unhide(Caller caller, UUID id) {
        return answer(caller, hide.unhide(caller, id).orElseThrow(() -> refusal(id)));
    }

    private Refusal refusal(UUID id) {
        Listing listing = listings.byId(id).orElseThrow(Refusal::notFound);
        return Refusal.conflict("state", ListingLife.allowed(listing.state(), ListingLife.Who.ADMINISTRATOR));
    }

    private HttpResponse<?> answer(Caller caller, Listing listing) {
        return HttpResponse.ok(views.view(listing, caller))
                .header(HttpHeaders.ETAG, Precondition.etag(listing.version()));
    }
}
