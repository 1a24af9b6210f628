package org.wisselwerk.matching;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.matching.MatchController.MatchView;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;

/** What else an organisation could ask, where a proposal came to nothing or could not be made. */
@Controller("/api/listings/{id}/alternatives")
@ExecuteOn(TaskExecutors.BLOCKING)
class AlternativesController {

    private final FindAlternatives alternatives;
    private final KnowledgeInForce knowledge;

    AlternativesController(FindAlternatives alternatives, KnowledgeInForce knowledge) {
        this.alternatives = alternatives;
        this.knowledge = knowledge;
    }

    /** The best first. */
    @Serdeable
    record AlternativesView(List<MatchView> items) {}

    @Get
    AlternativesView alternatives(
            Caller caller,
            UUID id,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable UUID ownListingId) {
        if (organisationId == null) {
            throw Refusal.invalid(FieldError.parameter("organisationId", "required"));
        }
        Knowledge known = knowledge.current();
        try {
            return new AlternativesView(alternatives.find(known, caller, id, organisationId, ownListingId).stream()
                    .map(one -> MatchController.view(one, known.explanations(), caller.language()))
                    .toList());
        } catch (SearchEngine.Away e) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
        }
    }
}
