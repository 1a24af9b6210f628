package org.wisselwerk.listing;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Precondition;

/** One listing: read by everyone when published, written by its organisation. */
@Controller("/api/listings")
@ExecuteOn(TaskExecutors.BLOCKING)
class ListingController {

    private static final int WHY_LENGTH = 32;

    private final ReadListing read;
    private final ListingFormat format;
    private final WriteListing write;
    private final MoveListing move;
    private final RenewListing renew;
    private final ListingViews views;

    ListingController(
            ReadListing read,
            ListingFormat format,
            WriteListing write,
            MoveListing move,
            RenewListing renew,
            ListingViews views) {
        this.read = read;
        this.format = format;
        this.write = write;
        this.move = move;
        this.renew = renew;
        this.views = views;
    }

    @Get("/{id}")
    HttpResponse<?> listing(Caller caller, UUID id) {
        return answer(HttpResponse.ok(), caller, read.of(caller, id));
    }

    @Post
    HttpResponse<?> draft(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        UUID organisation = input.required("organisationId", input.id("organisationId"));
        ListingContent content = content(input);
        return created(caller, write.draft(caller, Objects.requireNonNull(organisation), content));
    }

    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        input.id("organisationId");
        ListingContent content = content(input);
        return done(caller, write.change(caller, id, Precondition.ifMatch(request), content));
    }

    @Delete("/{id}")
    HttpResponse<?> discard(HttpRequest<?> request, Caller caller, UUID id) {
        done(caller, write.discard(caller, id, Precondition.ifMatch(request)));
        return HttpResponse.noContent();
    }

    @Post("/{id}/publish")
    HttpResponse<?> publish(HttpRequest<?> request, Caller caller, UUID id) {
        return moved(request, caller, id, ListingLife.PUBLISH);
    }

    @Post("/{id}/pause")
    HttpResponse<?> pause(HttpRequest<?> request, Caller caller, UUID id) {
        return moved(request, caller, id, ListingLife.PAUSE);
    }

    @Post("/{id}/resume")
    HttpResponse<?> resume(HttpRequest<?> request, Caller caller, UUID id) {
        return moved(request, caller, id, ListingLife.RESUME);
    }

    private enum Reason {
        FILLED,
        WITHDRAWN
    }

    @Post("/{id}/close")
    HttpResponse<?> close(HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        Reason reason = input.required("reason", input.choice("reason", Reason.class));
        String why = input.text("why", WHY_LENGTH);
        input.check();
        long version = Precondition.ifMatch(request);
        String code = Objects.requireNonNull(reason).name();
        return done(caller, move.close(caller, id, version, code, why));
    }

    @Post("/{id}/reopen")
    HttpResponse<?> reopen(HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        Period period = ListingFormat.period(input, "period");
        input.check();
        long version = Precondition.ifMatch(request);
        return done(caller, move.move(caller, id, version, ListingLife.REOPEN, null, period));
    }

    @Post("/{id}/renew")
    HttpResponse<?> renew(Caller caller, UUID id) {
        return created(caller, renew.copy(caller, id));
    }

    private HttpResponse<?> moved(HttpRequest<?> request, Caller caller, UUID id, ListingLife life) {
        return done(caller, move.move(caller, id, Precondition.ifMatch(request), life, null, null));
    }

    private ListingContent content(Input input) {
        ListingContent content = format.read(input);
        Contact contact = contact(input.object("contact"));
        input.check();
        return Objects.requireNonNull(content).reachedBy(contact);
    }

    private static @Nullable Contact contact(@Nullable Input input) {
        if (input == null) {
            return null;
        }
        Contact contact = new Contact(input.text("name", 120), input.text("email", 254), input.text("phone", 40));
        input.rejectUnknown();
        return contact.equals(new Contact(null, null, null)) ? null : contact;
    }

    private HttpResponse<?> created(Caller caller, ListingChange change) {
        Listing listing = ListingRefusals.done(change);
        return answer(HttpResponse.status(HttpStatus.CREATED), caller, listing)
                .header(HttpHeaders.LOCATION, "/api/listings/" + listing.id());
    }

    private HttpResponse<?> done(Caller caller, ListingChange change) {
        return answer(HttpResponse.ok(), caller, ListingRefusals.done(change));
    }

    private MutableHttpResponse<?> answer(MutableHttpResponse<Object> response, Caller caller, Listing listing) {
        return response.body(views.view(listing, caller))
                .header(HttpHeaders.ETAG, Precondition.etag(listing.version()));
    }
}
