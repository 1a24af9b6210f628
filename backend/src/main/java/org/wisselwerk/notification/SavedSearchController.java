package org.wisselwerk.notification;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.matching.SavedSearches;
import org.wisselwerk.matching.SavedSearches.SavedSearch;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** Searches that the caller saved, to hear of what enters them. */
@Controller("/api/saved-searches")
@ExecuteOn(TaskExecutors.BLOCKING)
class SavedSearchController {

    private static final int MOST = 50;
    private static final int MOST_VALUES = 50;
    private static final int MOST_CHARACTERS = 200;

    private final SavedSearches searches;

    SavedSearchController(SavedSearches searches) {
        this.searches = searches;
    }

    /** @param parameters of the search API by name, with their values */
    @Serdeable
    record SavedSearchView(
            UUID id, @Nullable UUID organisationId, Map<String, List<String>> parameters, Instant createdAt) {

        static SavedSearchView of(SavedSearch search) {
            return new SavedSearchView(search.id(), search.organisation(), search.parameters(), search.createdAt());
        }
    }

    @Get
    List<SavedSearchView> own(Caller caller) {
        return searches.of(id(caller)).stream().map(SavedSearchView::of).toList();
    }

    @Post
    HttpResponse<SavedSearchView> save(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        UUID organisation = input.id("organisationId");
        Map<String, List<String>> parameters = parameters(input.object("parameters"));
        input.rejectUnknown();
        input.check();
        if (organisation != null && !caller.memberOf(organisation)) {
            throw Refusal.notFound();
        }
        if (searches.of(id(caller)).size() >= MOST) {
            throw Refusal.conflict("too-many-searches", List.of());
        }
        return HttpResponse.created(SavedSearchView.of(searches.save(id(caller), organisation, parameters)));
    }

    @Delete("/{id}")
    HttpResponse<?> delete(Caller caller, UUID id) {
        if (!searches.delete(id(caller), id)) {
            throw Refusal.notFound();
        }
        return HttpResponse.status(HttpStatus.NO_CONTENT);
    }

    private static Map<String, List<String>> parameters(@Nullable Input input) {
        Map<String, List<String>> parameters = new TreeMap<>();
        if (input != null) {
            input.names().forEach(name -> parameters.put(name, input.texts(name, MOST_VALUES, MOST_CHARACTERS)));
        }
        return parameters;
    }

    private static UUID id(Caller caller) {
        return Objects.requireNonNull(caller.id());
    }
}
