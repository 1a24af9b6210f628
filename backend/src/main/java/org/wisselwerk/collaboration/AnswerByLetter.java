package org.wisselwerk.collaboration;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.Callers;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;

/**
 * Answers a proposal for whoever has the link of its letter. Who acts is the account that the letter went to, with the
 * rights that it has now; what is decided is the revision that the letter was about.
 */
@Singleton
public class AnswerByLetter {

    static final Set<Transition> WAYS = Set.of(Transition.ACCEPT, Transition.COUNTER, Transition.DECLINE);

    private final AnswerLinks links;
    private final Callers callers;
    private final OwnCollaborations own;
    private final ActOnCollaboration act;
    private final TransitionRequests requests;
    private final CollaborationViews views;
    private final CollaborationRefusals refusals;

    AnswerByLetter(
            AnswerLinks links,
            Callers callers,
            OwnCollaborations own,
            ActOnCollaboration act,
            TransitionRequests requests,
            CollaborationViews views,
            CollaborationRefusals refusals) {
        this.links = links;
        this.callers = callers;
        this.own = own;
        this.act = act;
        this.requests = requests;
        this.views = views;
        this.refusals = refusals;
    }

    /** What a link opens, for whoever it was written to. */
    private record Opened(AnswerLinkRow link, Caller caller, Stored stored, Side side) {

        UUID organisation() {
            return stored.collaboration().party(side).organisation();
        }

        /** The terms are still those of the letter. */
        boolean same() {
            return stored.collaboration().terms().revision() == link.revision();
        }
    }

    /**
     * The proposal of a link; empty when the token is none of ours. Reading changes nothing.
     *
     * @throws Refusal 403 when the account may no longer answer for its organisation
     */
    public Optional<ProposalView> look(String token, Language language) {
        return opened(token, language).map(this::view);
    }

    /**
     * Answers.
     *
     * @throws Refusal 410 without such a link, 403 as above, 409 when the proposal waits for this side no more, 422
     */
    public HttpResponse<?> answer(HttpRequest<?> request, String token, Language language, @Nullable String body) {
        Opened opened = opened(token, language).orElseThrow(AnswerByLetter::over);
        Input input = Input.body(body);
        Transition way = input.required("answer", input.choice("answer", Transition.class));
        if (way != null && !WAYS.contains(way)) {
            input.fail("answer", "unknown-value");
        }
        Map<String, Object> rest = input.rest();
        input.check();
        Act wanted = requests.act(Objects.requireNonNull(way), json(rest));
        SeenVersion seen = new SeenVersion.OfTerms(opened.link().revision());
        return switch (act.act(opened.caller(), opened.link().collaborationId(), opened.organisation(), seen, wanted)) {
            case ActOnCollaboration.Outcome.Done(Stored stored, Side side) ->
                HttpResponse.ok(view(new Opened(opened.link(), opened.caller(), stored, side)));
            case ActOnCollaboration.Outcome.Stale(Stored stored, Side side) ->
                refusals.stale(request, stored, side, seen, opened.caller());
            case ActOnCollaboration.Outcome.Refused(Stored stored, Side side, Obstacle why) ->
                refusals.refused(request, stored, side, why, opened.caller());
            case ActOnCollaboration.Outcome.NotFound() -> throw over();
            case ActOnCollaboration.Outcome.Forbidden() -> throw Refusal.forbidden();
        };
    }

    private Optional<Opened> opened(String token, Language language) {
        AnswerLinkRow link = links.find(token).orElse(null);
        Stored stored = link == null ? null : own.find(link.collaborationId()).orElse(null);
        if (link == null || stored == null) {
            return Optional.empty();
        }
        Caller caller = callers.of(link.accountId(), language).orElseThrow(Refusal::forbidden);
        Side side = Sides.of(caller, stored.collaboration(), null);
        if (side == null
                || !caller.coordinates(stored.collaboration().party(side).organisation())) {
            throw Refusal.forbidden();
        }
        return Optional.of(new Opened(link, caller, stored, side));
    }

    private ProposalView view(Opened opened) {
        CollaborationView whole = views.view(opened.stored(), opened.side(), opened.caller());
        return ProposalView.of(whole, opened.same());
    }

    private static String json(Map<String, Object> rest) {
        try {
            return Input.JSON.writeValueAsString(rest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }

    private static Refusal over() {
        return Refusal.of(HttpStatus.GONE, "link-over");
    }
}
