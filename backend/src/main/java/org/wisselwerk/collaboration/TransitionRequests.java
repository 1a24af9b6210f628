package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** Reads what a request for a transition says, and makes an act of it. */
@Singleton
class TransitionRequests {

    /** The transitions that a person can ask for over HTTP. */
    static final Set<Transition> SERVED = EnumSet.of(
            Transition.COUNTER,
            Transition.ACCEPT,
            Transition.DECLINE,
            Transition.WITHDRAW,
            Transition.REVISE,
            Transition.SIGN,
            Transition.COMPLETE,
            Transition.EVALUATE,
            Transition.TERMINATE);

    private static final int MAX_REASON = 64;
    private static final int MAX_TEXT = 1000;
    private static final int SHA256_LENGTH = 64;

    private final Reasons reasons;
    private final EvaluationAnswers evaluations;

    TransitionRequests(Reasons reasons, EvaluationAnswers evaluations) {
        this.reasons = reasons;
        this.evaluations = evaluations;
    }

    /**
     * The act that a body asks for.
     *
     * @throws Refusal 422 naming the fields that are wrong, 404 for a transition that nobody can ask for
     */
    Act act(Transition transition, @Nullable String body) {
        return switch (transition) {
            case ACCEPT -> plain(body, (c, side, grounds) -> Answering.accept(c, side, grounds.moment()));
            case COMPLETE ->
                plain(body, (Act.OnPlaces) (c, side, grounds) -> Running.complete(c, side, grounds.moment()));
            case COUNTER ->
                terms(
                        body,
                        wish -> (c, side, grounds) ->
                                Answering.counter(c, side, change(c, side, grounds, wish), grounds.moment()));
            case REVISE ->
                terms(
                        body,
                        wish -> (c, side, grounds) ->
                                Aligning.revise(c, side, change(c, side, grounds, wish), grounds.moment()));
            case DECLINE ->
                why(
                        body,
                        why -> (c, side, grounds) ->
                                Answering.decline(c, side, why.reason(), why.text(), reasons, grounds.moment()));
            case WITHDRAW ->
                why(
                        body,
                        why -> (c, side, grounds) ->
                                Answering.withdraw(c, side, why.reason(), why.text(), reasons, grounds.moment()));
            case TERMINATE ->
                why(body, why -> (Act.OnPlaces) (c, side, grounds) ->
                        Running.terminate(c, side, why.reason(), why.text(), reasons, grounds.moment()));
            case SIGN -> sign(body);
            case EVALUATE -> evaluate(body);
            case PROPOSE, EXPIRE, LAPSE, START -> throw Refusal.notFound();
        };
    }

    private record Why(String reason, @Nullable String text) {}

    private interface Then<T> {
        Act act(T read);
    }

    private static Act plain(@Nullable String body, Act act) {
        if (body != null && !body.isBlank()) {
            Input.body(body).check();
        }
        return act;
    }

    /** What the members that were given make of the terms is decided when these are known. */
    private static Act terms(@Nullable String body, Then<Map<String, Object>> then) {
        Input input = Input.body(body);
        Input terms = input.required("terms", input.object("terms"));
        if (terms == null) {
            input.check();
            throw new IllegalStateException("a missing object is an error");
        }
        terms.integer("revision", 1, Integer.MAX_VALUE);
        Map<String, Object> given = terms.rest();
        input.check();
        return then.act(given);
    }

    private static TermsChange change(Collaboration c, Side side, Grounds grounds, Map<String, Object> given) {
        boolean school =
                given.containsKey(TermsDifference.PUPILS) && grounds.school().get() == side;
        return TermsChange.members(given, c.kind(), school);
    }

    private static Act why(@Nullable String body, Then<Why> then) {
        Input input = Input.body(body);
        Why why = new Why(input.requiredText("reason", MAX_REASON), input.text("text", MAX_TEXT));
        input.check();
        return then.act(why);
    }

    private static Act sign(@Nullable String body) {
        Input input = Input.body(body);
        Integer revision = input.required("revision", input.integer("revision", 1, Integer.MAX_VALUE));
        String sha256 = input.requiredText("sha256", SHA256_LENGTH);
        input.check();
        int seen = Objects.requireNonNull(revision);
        return (Act.OnPlaces) (c, side, grounds) -> Signing.sign(
                c,
                side,
                new Signing.Seen(seen, sha256, grounds.actor()),
                grounds.verified(),
                grounds.missingPapers(),
                grounds.rooms(),
                grounds.moment());
    }

    /** What is asked depends on kind and side, so the answers are read when those are known; and kept only then. */
    private Act evaluate(@Nullable String body) {
        Input.body(body);
        return (c, side, grounds) -> {
            Decision decision = Running.evaluate(c, side, grounds.moment());
            if (decision instanceof Decision.Made) {
                evaluations.keep(
                        c,
                        side,
                        grounds.actor(),
                        Input.body(body),
                        grounds.moment().now());
            }
            return decision;
        };
    }

    /** A side's own answer to an expectation, read by its form; absent or blank takes it back. */
    static Act answer(UUID expectation, @Nullable String body) {
        Input.body(body);
        return (Act.OwnWords) (c, side, grounds) -> {
            Expectation item = item(c, expectation);
            Input input = Input.body(body);
            Answer answer = AnswerInput.read(input, item.form(), LevelAt.of(side));
            input.check();
            return Aligning.answer(c, side, item, answer, grounds.moment());
        };
    }

    static Act word(UUID expectation, @Nullable String body) {
        Input.body(body);
        return (c, side, grounds) -> {
            Expectation item = item(c, expectation);
            Input input = Input.body(body);
            Answer agreed = input.required("answer", AnswerInput.read(input, item.form(), LevelAt.AGREED));
            input.check();
            return Aligning.word(c, side, item, Objects.requireNonNull(agreed), grounds.moment());
        };
    }

    static Act accept(UUID expectation, @Nullable String body) {
        Input input = Input.body(body);
        Integer version = input.required("agreedVersion", input.integer("agreedVersion", 0, Integer.MAX_VALUE));
        input.check();
        int seen = Objects.requireNonNull(version);
        return (c, side, grounds) -> Aligning.accept(c, side, item(c, expectation), seen, grounds.moment());
    }

    /** The labels of the pupils who come, once both signed. */
    static Act label(@Nullable String body) {
        Input.body(body);
        return (c, side, grounds) -> {
            Input input = Input.body(body);
            if (Pupils.takePartIn(c.kind()) && !input.names().contains("pupils")) {
                input.fail("pupils", "required");
            }
            List<String> labels = Pupils.takePartIn(c.kind())
                    ? TermsFormat.pupils(input, c.terms().places())
                    : List.of();
            input.check();
            return Running.label(c, side, grounds.school().get(), labels, grounds.moment());
        };
    }

    private static Expectation item(Collaboration c, UUID id) {
        return c.expectation(id).orElseThrow(Refusal::notFound);
    }
}
