package org.wisselwerk.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** Why nothing came of a need, for its own people: what the system sees, and what they say. */
@Controller("/api/listings/{id}/gap")
@ExecuteOn(TaskExecutors.BLOCKING)
class GapController {

    private static final int CODE_LENGTH = 32;

    private final AnswerGap answer;
    private final GapRepository gaps;
    private final Listings listings;
    private final Gaps words;

    GapController(AnswerGap answer, GapRepository gaps, Listings listings, Gaps words) {
        this.answer = answer;
        this.gaps = gaps;
        this.listings = listings;
        this.words = words;
    }

    @Serdeable
    record ReasonView(String code, String label) {}

    /**
     * @param open whether it ended without a collaboration and they can still say why
     * @param until the last day for that, null when it is not open
     * @param answer what they said, null when nothing
     * @param found what the system sees, null when nothing came to an end
     * @param because the reason that was given most to them, or by them, null where none was
     * @param reasons what they can choose from, empty for an offer
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record GapView(
            boolean open,
            @Nullable LocalDate until,
            @Nullable String answer,
            @Nullable ReasonView found,
            @Nullable ReasonView because,
            List<ReasonView> reasons) {}

    @Get
    GapView gap(Caller caller, UUID id) {
        Listing listing = listings.byId(id)
                .filter(one -> caller.memberOf(one.organisationId()) || caller.admin())
                .orElseThrow(Refusal::notFound);
        return view(caller, listing, gaps.last(id).orElse(null));
    }

    @Put
    GapView say(Caller caller, UUID id, @Body @Nullable String body) {
        Input input = Input.body(body);
        String reason = input.requiredText("reason", CODE_LENGTH);
        input.check();
        return switch (answer.answer(caller, id, reason)) {
            case AnswerGap.Outcome.Kept(Listing need, GapRow gap) -> view(caller, need, gap);
            case AnswerGap.Outcome.NotNow() -> throw Refusal.conflict("state", List.of());
            case AnswerGap.Outcome.UnknownReason() ->
                throw Refusal.invalid(FieldError.at("/reason", "unknown-value", reason));
            case AnswerGap.Outcome.NotFound() -> throw Refusal.notFound();
        };
    }

    private GapView view(Caller caller, Listing listing, @Nullable GapRow gap) {
        boolean open = gap != null && gap.open();
        List<ReasonView> reasons =
                answer.of(listing).stream().map(code -> reason(caller, code)).toList();
        if (gap == null) {
            return new GapView(false, null, null, null, null, reasons);
        }
        String because = gap.because();
        return new GapView(
                open,
                open ? gap.until() : null,
                gap.answer(),
                gap.found() == null
                        ? null
                        : reason(caller, Objects.requireNonNull(gap.found()).name()),
                because == null ? null : new ReasonView(because, words.because(because, caller.language())),
                reasons);
    }

    private ReasonView reason(Caller caller, String code) {
        return new ReasonView(code, words.reason(code, caller.language()));
    }
}
