package org.wisselwerk.listing;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;

/** Many listings of one organisation to their next year at once; each by itself, so that one does not stop the others. */
@Controller("/api/listings/renewals")
@ExecuteOn(TaskExecutors.BLOCKING)
class RenewalController {

    private static final int MAX_LISTINGS = 100;
    private static final int ID_LENGTH = 36;

    private final RenewListing renew;

    RenewalController(RenewListing renew) {
        this.renew = renew;
    }

    /** What became of one. */
    enum Result {
        COPIED,
        ALREADY_COPIED,
        REFUSED
    }

    /**
     * @param copy null when it was refused
     * @param problem the name of the problem when it was refused, as {@code type} has it after the last slash
     */
    @Serdeable
    record Renewal(
            UUID id,
            Result result,
            @Nullable Copy copy,
            @Nullable String problem) {}

    @Serdeable
    record Copy(UUID id, String title, ListingState state, ListingSummary.@Nullable PeriodView period) {

        static Copy of(Listing listing) {
            return new Copy(
                    listing.id(),
                    listing.content().title(),
                    listing.state(),
                    ListingSummary.PeriodView.of(listing.content().period()));
        }
    }

    /** In the order of the ids. */
    @Serdeable
    record Renewals(List<Renewal> items) {}

    @Post
    Renewals renew(Caller caller, @Body @Nullable String body) {
        Input input = Input.body(body);
        UUID organisation = input.required("organisationId", input.id("organisationId"));
        List<UUID> ids = ids(input);
        boolean publish = Boolean.TRUE.equals(input.bool("publish"));
        input.check();
        if (!caller.coordinates(Objects.requireNonNull(organisation))) {
            throw Refusal.notFound();
        }
        return new Renewals(ids.stream()
                .distinct()
                .map(id -> renewal(id, Retry.onConflict(() -> renew.renew(caller, organisation, id, publish))))
                .toList());
    }

    private static List<UUID> ids(Input input) {
        List<String> texts = input.texts("ids", MAX_LISTINGS, ID_LENGTH);
        List<UUID> ids = new ArrayList<>();
        for (String text : texts) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                input.fail("ids/" + ids.size(), "not-an-id");
                return ids;
            }
        }
        if (texts.isEmpty() && input.errors().isEmpty()) {
            input.fail("ids", "required");
        }
        return ids;
    }

    private static Renewal renewal(UUID id, RenewListing.Outcome outcome) {
        return switch (outcome) {
            case RenewListing.Outcome.Copied(Listing copy) -> new Renewal(id, Result.COPIED, Copy.of(copy), null);
            case RenewListing.Outcome.AlreadyCopied(Listing copy) ->
                new Renewal(id, Result.ALREADY_COPIED, Copy.of(copy), null);
            case RenewListing.Outcome.Refused(ListingChange why) ->
                new Renewal(
                        id,
                        Result.REFUSED,
                        null,
                        Objects.requireNonNull(ListingRefusals.refusal(why)).slug());
        };
    }
}
