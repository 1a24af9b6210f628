package org.wisselwerk.membership;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;

/** Organisations as their own people see and write them. */
@Controller("/api/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationWriteController {

    private final Organisations organisations;
    private final FoundOrganisation found;
    private final ChangeOrganisation change;

    OrganisationWriteController(Organisations organisations, FoundOrganisation found, ChangeOrganisation change) {
        this.organisations = organisations;
        this.found = found;
        this.change = change;
    }

    /** Those that it could be already, to be asked for access instead. */
    @Get("/similar")
    List<SimilarView> similar(
            @QueryValue String name,
            @QueryValue String postcode,
            @QueryValue @Nullable OrganisationType type,
            @QueryValue @Nullable String number) {
        return organisations.probably(name, postcode, type, number).stream()
                .map(SimilarView::of)
                .toList();
    }

    @Post
    HttpResponse<OwnOrganisationView> found(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        boolean different = Boolean.TRUE.equals(input.bool("different"));
        OrganisationProfile profile = profile(input);
        Organisation made = found.found(caller, profile, different).orThrow();
        return answer(HttpResponse.created(OwnOrganisationView.of(made)), made)
                .header(HttpHeaders.LOCATION, "/api/organisations/" + made.id());
    }

    /** With what is not public: for its members, and administrators. */
    @Get("/{id}/own")
    HttpResponse<OwnOrganisationView> own(Caller caller, UUID id) {
        if (!caller.memberOf(id) && !caller.admin()) {
            throw Refusal.notFound();
        }
        Organisation known = organisations.byId(id).orElseThrow(Refusal::notFound);
        return answer(HttpResponse.ok(OwnOrganisationView.of(known)), known);
    }

    @Put("/{id}")
    HttpResponse<OwnOrganisationView> change(
            HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        OrganisationProfile profile = profile(Input.body(body));
        Organisation now = change.change(caller, id, Precondition.ifMatch(request), profile)
                .orThrow();
        return answer(HttpResponse.ok(OwnOrganisationView.of(now)), now);
    }

    private OrganisationProfile profile(Input input) {
        OrganisationProfile profile = organisations.read(input);
        input.check();
        return Objects.requireNonNull(profile);
    }

    private static MutableHttpResponse<OwnOrganisationView> answer(
            MutableHttpResponse<OwnOrganisationView> response, Organisation organisation) {
        return response.header(HttpHeaders.ETAG, Precondition.etag(organisation.version()));
    }
}
