package org.wisselwerk.collaboration;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Page;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;

/** Collaborations, for their two parties; to everyone else they do not exist. */
@Controller("/api/collaborations")
@ExecuteOn(TaskExecutors.BLOCKING)
class CollaborationController {

    private static final int MAX_MESSAGE = 2000;

    private final ProposeCollaboration propose;
    private final ActOnCollaboration act;
    private final TransitionRequests requests;
    private final OwnCollaborations own;
    private final CollaborationViews views;
    private final CollaborationRefusals refusals;

    CollaborationController(
            ProposeCollaboration propose,
            ActOnCollaboration act,
            TransitionRequests requests,
            OwnCollaborations own,
            CollaborationViews views,
            CollaborationRefusals refusals) {
        this.propose = propose;
        this.act = act;
        this.requests = requests;
        this.own = own;
        this.views = views;
        this.refusals = refusals;
    }

    @Get
    Page<CollaborationView.Line> list(
            Caller caller,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable State state,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        if (organisationId == null) {
            throw Refusal.invalid(FieldError.parameter("organisationId", "required"));
        }
        if (!caller.memberOf(organisationId)) {
            throw Refusal.notFound();
        }
        Paging paging = Paging.of(page, size);
        List<CollaborationView.Line> lines = views.lines(own.of(organisationId, state, paging), organisationId, caller);
        return new Page<>(lines, own.count(organisationId, state), paging.page(), paging.size());
    }

    @Get("/{id}")
    HttpResponse<?> one(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        OwnCollaborations.Seen seen = own.seen(caller, id, organisationId);
        return answer(HttpResponse.ok(), seen.stored(), seen.side(), caller);
    }

    @Post
    HttpResponse<?> propose(HttpRequest<?> request, Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        UUID organisation = input.required("organisationId", input.id("organisationId"));
        UUID listing = input.required("listingId", input.id("listingId"));
        UUID counter = input.id("counterListingId");
        Integer places = input.required("places", input.integer("places", 1, Terms.MAX_PLACES));
        Period period = ListingFormat.period(input, "period");
        String message = input.text("message", MAX_MESSAGE);
        input.check();
        ProposeCollaboration.Wish wish = new ProposeCollaboration.Wish(
                Objects.requireNonNull(organisation),
                Objects.requireNonNull(listing),
                counter,
                Objects.requireNonNull(places),
                period,
                message);
        return switch (propose.propose(caller, wish)) {
            case ProposeCollaboration.Outcome.Proposed(Stored stored, Side side) ->
                answer(HttpResponse.status(HttpStatus.CREATED), stored, side, caller)
                        .header(
                                HttpHeaders.LOCATION,
                                "/api/collaborations/" + stored.collaboration().id());
            case ProposeCollaboration.Outcome.Refused(Obstacle why) -> throw CollaborationRefusals.of(why, List.of());
            case ProposeCollaboration.Outcome.NoListing(boolean isOwn) ->
                throw Refusal.invalid(FieldError.at(isOwn ? "/counterListingId" : "/listingId", "unknown-listing"));
            case ProposeCollaboration.Outcome.Forbidden() -> throw Refusal.forbidden();
        };
    }

    @Post("/{id}/{transition}")
    HttpResponse<?> move(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            String transition,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        Transition asked = Coded.of(Transition.class, transition)
                .filter(TransitionRequests.SERVED::contains)
                .orElseThrow(Refusal::notFound);
        SeenVersion seen = new SeenVersion.OfWhole(Precondition.ifMatch(request));
        return acted(request, caller, id, organisationId, seen, requests.act(asked, body));
    }

    @Put("/{id}/expectations/{expectationId}/answer")
    HttpResponse<?> answer(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            UUID expectationId,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        SeenVersion seen = new SeenVersion.OfExpectation(expectationId, Precondition.ifMatch(request));
        return acted(request, caller, id, organisationId, seen, TransitionRequests.answer(expectationId, body));
    }

    @Put("/{id}/expectations/{expectationId}/agreed")
    HttpResponse<?> agree(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            UUID expectationId,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        SeenVersion seen = new SeenVersion.OfExpectation(expectationId, Precondition.ifMatch(request));
        return acted(request, caller, id, organisationId, seen, TransitionRequests.word(expectationId, body));
    }

    @Post("/{id}/expectations/{expectationId}/accept")
    HttpResponse<?> accept(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            UUID expectationId,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        SeenVersion seen = new SeenVersion.OfExpectation(expectationId, Precondition.ifMatch(request));
        return acted(request, caller, id, organisationId, seen, TransitionRequests.accept(expectationId, body));
    }

    /** Which pupils come, by the labels of the school, once both signed. */
    @Put("/{id}/pupils")
    HttpResponse<?> label(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        SeenVersion seen = new SeenVersion.OfWhole(Precondition.ifMatch(request));
        return acted(request, caller, id, organisationId, seen, TransitionRequests.label(body));
    }

    private HttpResponse<?> acted(
            HttpRequest<?> request, Caller caller, UUID id, @Nullable UUID organisation, SeenVersion seen, Act wanted) {
        return switch (act.act(caller, id, organisation, seen, wanted)) {
            case ActOnCollaboration.Outcome.Done(Stored stored, Side side) ->
                answer(HttpResponse.ok(), stored, side, caller);
            case ActOnCollaboration.Outcome.Stale(Stored stored, Side side) ->
                refusals.stale(request, stored, side, seen, caller);
            case ActOnCollaboration.Outcome.Refused(Stored stored, Side side, Obstacle why) ->
                refusals.refused(request, stored, side, why, caller);
            case ActOnCollaboration.Outcome.NotFound() -> throw Refusal.notFound();
            case ActOnCollaboration.Outcome.Forbidden() -> throw Refusal.forbidden();
        };
    }

    private MutableHttpResponse<?> answer(
            MutableHttpResponse<Object> response, Stored stored, Side side, Caller caller) {
        return response.body(views.view(stored, side, caller))
                .header(
                        HttpHeaders.ETAG,
                        Precondition.etag(stored.collaboration().version()));
    }
}
