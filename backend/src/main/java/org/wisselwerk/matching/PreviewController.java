package org.wisselwerk.matching;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** Whom a listing would be for, while it is being written. */
@Controller("/api/listings/preview")
@ExecuteOn(TaskExecutors.BLOCKING)
class PreviewController {

    private final CountWhoFits count;
    private final ListingFormat format;
    private final KnowledgeInForce knowledge;

    PreviewController(CountWhoFits count, ListingFormat format, KnowledgeInForce knowledge) {
        this.count = count;
        this.format = format;
        this.knowledge = knowledge;
    }

    /**
     * @param listings of the other direction that fit with a score of 60 or more
     * @param organisations whose they are
     * @param more whether there may be more
     */
    @Serdeable
    record Preview(int listings, int organisations, boolean more, List<Fit> best) {}

    /** Public anyway: what stands in search. */
    @Serdeable
    record Fit(UUID id, Kind kind, String title, @Nullable String municipality) {}

    @Post
    Preview preview(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        UUID organisation = input.required("organisationId", input.id("organisationId"));
        ListingContent content = format.read(input);
        // Whom to reach says nothing about who fits.
        input.object("contact");
        input.check();
        try {
            CountWhoFits.Fitting fitting = count.count(
                    knowledge.current(), caller, Objects.requireNonNull(organisation), Objects.requireNonNull(content));
            return new Preview(
                    fitting.listings(),
                    fitting.organisations(),
                    fitting.more(),
                    fitting.best().stream().map(PreviewController::fit).toList());
        } catch (SearchEngine.Away e) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
        }
    }

    private static Fit fit(CardFormat.Card card) {
        return new Fit(
                card.card().id(),
                card.card().kind(),
                card.card().title(),
                card.card().municipality());
    }
}
