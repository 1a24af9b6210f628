package org.wisselwerk.matching;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.matching.feedback.Dismissal;
import org.wisselwerk.matching.feedback.DismissalReason;
import org.wisselwerk.matching.rank.Cap;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Refusal;

/** Who fits a listing, for its organisation and for those who watch over its sector. */
@Controller("/api/listings")
@ExecuteOn(TaskExecutors.BLOCKING)
class MatchController {

    private final FindMatches matches;
    private final KnowledgeInForce knowledge;

    MatchController(FindMatches matches, KnowledgeInForce knowledge) {
        this.matches = matches;
        this.knowledge = knowledge;
    }

    /** @param dismissed how many are left out because its organisation dismissed them */
    @Serdeable
    record MatchPage(List<MatchView> items, long total, int page, int size, long dismissed) {}

    /**
     * @param capped out-of-reach, no-overlap, full, or null
     * @param dismissal null unless the dismissed ones were asked for
     */
    @Serdeable
    record MatchView(
            SearchItem listing,
            double score,
            List<CriterionView> criteria,
            @Nullable String capped,
            @Nullable DismissalView dismissal) {}

    /** @param score 0 to 1, null when not known */
    @Serdeable
    record CriterionView(String name, @Nullable Double score, double weight, String explanation) {}

    /** @param text for members of the organisation only */
    @Serdeable
    record DismissalView(DismissalReason reason, @Nullable String text, Instant at) {}

    @Get("/{id}/matches")
    MatchPage matches(
            Caller caller,
            UUID id,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable Integer minScore,
            @QueryValue @Nullable Boolean dismissed) {
        Paging paging = Paging.of(page, size);
        if (minScore != null && (minScore < 0 || minScore > 100)) {
            throw Refusal.invalid(FieldError.parameter("minScore", "out-of-range", 0, 100));
        }
        Counterparts.Which which =
                dismissed != null && dismissed ? Counterparts.Which.DISMISSED : Counterparts.Which.WANTED;
        Knowledge known = knowledge.current();
        try {
            return switch (matches.find(known, caller, id, paging, minScore == null ? 0 : minScore, which)) {
                case FindMatches.Outcome.Matches(List<FindMatches.Matched> found, long total, long left) ->
                    new MatchPage(
                            found.stream()
                                    .map(one -> view(one, known.explanations(), caller.language()))
                                    .toList(),
                            total,
                            paging.page(),
                            paging.size(),
                            left);
                case FindMatches.Outcome.Refused(MatchAccess.Denied denied) -> throw denied.refusal();
            };
        } catch (SearchEngine.Away e) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
        }
    }

    static MatchView view(FindMatches.Matched matched, Explanations explanations, Language language) {
        Match match = matched.match();
        double score = Math.round(match.score() * 10) / 10.0;
        Double distance = Double.isNaN(matched.distanceKm()) ? null : Double.valueOf(matched.distanceKm());
        Cap cap = match.cap();
        return new MatchView(
                new SearchItem(matched.card().card(), null, distance, score, List.of()),
                score,
                match.criteria().stream()
                        .map(judged -> new CriterionView(
                                judged.criterion().code(),
                                judged.value(),
                                judged.weight(),
                                explanations.text(judged.finding(), language)))
                        .toList(),
                cap == null ? null : cap.code(),
                view(matched.dismissal()));
    }

    private static @Nullable DismissalView view(@Nullable Dismissal dismissal) {
        return dismissal == null ? null : new DismissalView(dismissal.reason(), dismissal.text(), dismissal.at());
    }
}
