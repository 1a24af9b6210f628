package org.wisselwerk.matching;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.matching.improve.Improvement;
import org.wisselwerk.matching.improve.Improvements;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;

/** How a listing could match better, for its organisation. */
@Controller("/api/listings")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImprovementController {

    private final FindImprovements improvements;
    private final KnowledgeInForce knowledge;

    ImprovementController(FindImprovements improvements, KnowledgeInForce knowledge) {
        this.improvements = improvements;
        this.knowledge = knowledge;
    }

    /**
     * @param good counterparts that score 60 or better now
     * @param judged how many there were
     * @param items the best first
     */
    @Serdeable
    record ImprovementsView(int good, int judged, List<ImprovementView> items) {}

    /** @param proposal fields of a listing, to be put in the place of those that it has */
    @Serdeable
    record ImprovementView(String code, String text, GainView gain, Map<String, Object> proposal) {}

    /**
     * @param good counterparts more that score 60 or better
     * @param points by how much the best ten rise on average
     */
    @Serdeable
    record GainView(int good, double points) {}

    @Get("/{id}/improvements")
    ImprovementsView improvements(Caller caller, UUID id) {
        Knowledge known = knowledge.current();
        try {
            return switch (improvements.find(known, caller, id)) {
                case FindImprovements.Outcome.Improvable(Improvements.Report(int good, int judged, var items)) ->
                    new ImprovementsView(
                            good,
                            judged,
                            items.stream()
                                    .map(one -> view(one, known.explanations(), caller.language()))
                                    .toList());
                case FindImprovements.Outcome.Refused(MatchAccess.Denied denied) -> throw denied.refusal();
            };
        } catch (SearchEngine.Away e) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
        }
    }

    private static ImprovementView view(Improvement one, Explanations explanations, Language language) {
        return new ImprovementView(
                one.code().code(),
                explanations.text(one.text(), language),
                new GainView(one.gain().good(), one.gain().points()),
                one.proposal());
    }
}
