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
import org.wisselwerk.matching.rank.Cap;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Page;
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

    /** @param capped out-of-reach, no-overlap, full, or null */
    @Serdeable
    record MatchView(
            SearchItem listing,
            double score,
            List<CriterionView> criteria,
            @Nullable String capped) {}

    /** @param score 0 to 1, null when not known */
    @Serdeable
    record CriterionView(String name, @Nullable Double score, double weight, String explanation) {}

    @Get("/{id}/matches")
    Page<MatchView> matches(
            Caller caller,
            UUID id,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable Integer minScore) {
        Paging paging = Paging.of(page, size);
        if (minScore != null && (minScore < 0 || minScore > 100)) {
            throw Refusal.invalid(FieldError.parameter("minScore", "out-of-range", 0, 100));
        }
        Knowledge known = knowledge.current();
        try {
            double least = minScore == null ? 0 : minScore;
            return switch (matches.find(known, caller, id, paging.offset(), paging.size(), least)) {
                case FindMatches.Outcome.Matches(List<FindMatches.Matched> found, long total) ->
                    new Page<>(
                            found.stream()
                                    .map(one -> view(one, known.explanations(), caller.language()))
                                    .toList(),
                            total,
                            paging.page(),
                            paging.size());
                case FindMatches.Outcome.NotFound() -> throw Refusal.notFound();
                case FindMatches.Outcome.NotAllowed() -> throw Refusal.forbidden();
            };
        } catch (SearchEngine.Away e) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
        }
    }

    private static MatchView view(FindMatches.Matched matched, Explanations explanations, Language language) {
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
                cap == null ? null : cap.code());
    }
}
