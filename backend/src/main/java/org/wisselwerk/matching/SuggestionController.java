package org.wisselwerk.matching;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.vocabulary.text.Language;

/** Completes what is being typed. */
@Controller("/api/suggestions")
@ExecuteOn(TaskExecutors.BLOCKING)
class SuggestionController {

    private final Suggest suggest;

    SuggestionController(Suggest suggest) {
        this.suggest = suggest;
    }

    /**
     * @param type CONCEPT, PLACE or ORGANISATION
     * @param id of the concept or organisation, the postcode of a place
     * @param text what to put in the box
     */
    @Serdeable
    record Suggestion(
            String type, String id, String text, @Nullable String detail) {}

    @Serdeable
    record Suggestions(List<Suggestion> items, boolean degraded) {}

    @Get
    Suggestions suggestions(Caller caller, @QueryValue @Nullable String q) {
        Suggest.Answer answer = suggest.complete(
                q == null ? "" : q, Language.of(caller.language().code()));
        return new Suggestions(
                answer.items().stream()
                        .map(item -> new Suggestion(item.type().name(), item.id(), item.text(), item.detail()))
                        .toList(),
                answer.degraded());
    }
}
