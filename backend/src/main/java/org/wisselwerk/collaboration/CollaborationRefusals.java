package org.wisselwerk.collaboration;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Problem;
import org.wisselwerk.platform.Problems;
import org.wisselwerk.platform.Refusal;

/** Says why something was refused; to whoever looked at an older version also what has changed since. */
@Singleton
class CollaborationRefusals {

    private final CollaborationStore store;
    private final CollaborationViews views;
    private final TermsWords words;
    private final Problems problems;

    CollaborationRefusals(CollaborationStore store, CollaborationViews views, TermsWords words, Problems problems) {
        this.store = store;
        this.views = views;
        this.words = words;
        this.problems = problems;
    }

    /** @param side the caller's */
    HttpResponse<Problem> stale(HttpRequest<?> request, Stored stored, Side side, SeenVersion seen, Caller caller) {
        List<FieldError> changes = switch (seen) {
            case SeenVersion.OfWhole(long version) -> since(stored, side, version, caller.language());
            case SeenVersion.OfTerms(int revision) -> signedAnother(stored, side, revision, caller.language());
            case SeenVersion.OfExpectation(var expectation, long _) ->
                stored.collaboration().expectation(expectation).isPresent()
                        ? List.of(wordsChanged(expectation))
                        : List.of();
        };
        if (seen instanceof SeenVersion.OfExpectation && changes.isEmpty()) {
            throw Refusal.notFound();
        }
        return answer(request, Precondition.stale(), changes, caller);
    }

    HttpResponse<Problem> refused(HttpRequest<?> request, Stored stored, Side side, Obstacle why, Caller caller) {
        List<FieldError> changes = switch (why) {
            case Obstacle.RevisionChanged(int seen) -> signedAnother(stored, side, seen, caller.language());
            case Obstacle.WordsChanged(int _) -> List.of(FieldError.at("/agreedVersion", "words-changed"));
            case Obstacle.NotAllowed _,
                    Obstacle.NotYourTurn _,
                    Obstacle.AlreadyDone _,
                    Obstacle.NotVerified _,
                    Obstacle.ExpectationsOpen _,
                    Obstacle.PapersMissing _,
                    Obstacle.NotEnoughPlaces _,
                    Obstacle.OwnListing _,
                    Obstacle.ListingClosed _,
                    Obstacle.ListingHidden _,
                    Obstacle.Unclaimed _,
                    Obstacle.AlreadyOpen _,
                    Obstacle.CounterListing _,
                    Obstacle.PeriodOver _,
                    Obstacle.WrongTerms _,
                    Obstacle.UnknownReason _,
                    Obstacle.TextRequired _ -> throw of(why, views.allowed(stored, side, caller));
        };
        return answer(request, Refusal.of(HttpStatus.PRECONDITION_FAILED, why.code()), changes, caller);
    }

    /** The refusal that stands for an obstacle. */
    static Refusal of(Obstacle why, List<String> allowed) {
        return switch (why) {
            case Obstacle.NotVerified _ -> Refusal.of(HttpStatus.FORBIDDEN, why.code());
            case Obstacle.RevisionChanged _, Obstacle.WordsChanged _ ->
                Refusal.of(HttpStatus.PRECONDITION_FAILED, why.code());
            case Obstacle.CounterListing _ -> Refusal.invalid(FieldError.at("/counterListingId", why.code()));
            case Obstacle.PeriodOver _ -> Refusal.invalid(FieldError.at("/period/to", why.code()));
            case Obstacle.UnknownReason(List<String> known) ->
                Refusal.invalid(FieldError.at("/reason", why.code(), String.join(", ", known)));
            case Obstacle.WrongTerms(List<FieldError> errors) -> Refusal.invalid(errors);
            case Obstacle.TextRequired _ -> Refusal.invalid(FieldError.at("/text", "required"));
            case Obstacle.NotAllowed _,
                    Obstacle.NotYourTurn _,
                    Obstacle.AlreadyDone _,
                    Obstacle.ExpectationsOpen _,
                    Obstacle.PapersMissing _,
                    Obstacle.NotEnoughPlaces _,
                    Obstacle.OwnListing _,
                    Obstacle.ListingClosed _,
                    Obstacle.ListingHidden _,
                    Obstacle.Unclaimed _,
                    Obstacle.AlreadyOpen _ -> Refusal.conflict(why.code(), allowed);
        };
    }

    /** What the terms say differently now, then what else happened. */
    private List<FieldError> since(Stored stored, Side side, long version, Language language) {
        List<StepRow> steps = store.history(stored.collaboration().id());
        Kind kind = stored.collaboration().kind();
        List<FieldError> changes = new ArrayList<>(
                differences(new TermsHistory(steps, kind).atVersion(version).orElse(null), stored, side, language));
        for (StepRow step : steps) {
            if (step.version() > version && step.expectationId() != null) {
                changes.add(wordsChanged(step.expectationId()));
            } else if (step.version() > version && step.event() == Happened.PEOPLE_CHANGED) {
                changes.add(FieldError.at("/people", "people-changed"));
            } else if (step.version() > version && step.revision() == null && step.labels() == null) {
                changes.add(FieldError.at("/state", "state-changed"));
            }
        }
        return changes.stream().distinct().toList();
    }

    private List<FieldError> signedAnother(Stored stored, Side side, int revision, Language language) {
        Collaboration c = stored.collaboration();
        List<FieldError> changes = new ArrayList<>();
        changes.add(FieldError.at("/revision", "revision-changed"));
        changes.addAll(differences(
                new TermsHistory(store.history(c.id()), c.kind())
                        .atRevision(revision)
                        .orElse(null),
                stored,
                side,
                language));
        return changes;
    }

    private List<FieldError> differences(@Nullable Terms seen, Stored stored, Side side, Language language) {
        Collaboration c = stored.collaboration();
        boolean pupils = views.showsPupils(c, side);
        return seen == null
                ? List.of()
                : TermsDifference.between(seen, c.termsNow()).stream()
                        .filter(one -> pupils || !one.field().equals(TermsDifference.PUPILS))
                        .map(one -> FieldError.at(
                                "/terms/" + one.field(),
                                "term-changed",
                                words.label(one.field(), language),
                                words.value(one.field(), one.before(), language),
                                words.value(one.field(), one.after(), language)))
                        .toList();
    }

    private static FieldError wordsChanged(java.util.UUID expectation) {
        return FieldError.at("/expectations/" + expectation, "words-changed");
    }

    private HttpResponse<Problem> answer(
            HttpRequest<?> request, Refusal refusal, List<FieldError> changes, Caller caller) {
        Problem plain = problems.problem(request, refusal);
        List<Problem.Violation> errors = changes.stream()
                .map(change -> problems.violation(caller.language(), change))
                .toList();
        Problem told = new Problem(
                plain.type(), plain.title(), plain.status(), plain.detail(), plain.instance(), errors, plain.allowed());
        return HttpResponse.<Problem>status(refusal.status())
                .body(told)
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
