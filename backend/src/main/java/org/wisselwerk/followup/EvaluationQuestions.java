package org.wisselwerk.followup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wisselwerk.collaboration.Resource;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.Words;
import org.wisselwerk.listing.Kind;

/** What each side is asked at the end, per kind: at most five questions, in their order. */
final class EvaluationQuestions {

    static final String PATH = "/collaboration/evaluation.yaml";
    static final int MOST = 5;
    static final String AGAIN = "AGAIN";

    private final Map<Kind, Map<Side, List<EvaluationQuestion>>> questions;
    private final Map<Again, Words> again;
    private final Map<Integer, Words> scale;

    private EvaluationQuestions(
            Map<Kind, Map<Side, List<EvaluationQuestion>>> questions,
            Map<Again, Words> again,
            Map<Integer, Words> scale) {
        this.questions = questions;
        this.again = again;
        this.scale = scale;
    }

    /**
     * Those of the product.
     *
     * @throws IllegalStateException when a kind, a language or a field is missing
     */
    static EvaluationQuestions load() {
        Resource file = Resource.read(PATH);
        Resource core = file.under("core");
        Map<Kind, Map<Side, List<EvaluationQuestion>>> questions = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Resource sides = file.under("kinds").under(kind.name());
            questions.put(
                    kind,
                    Map.of(
                            Side.ASKING, of(core, sides.list("school")),
                            Side.OFFERING, of(core, sides.list("company"))));
        }
        Map<Again, Words> again = new EnumMap<>(Again.class);
        core.under(AGAIN).list("options").forEach(one -> again.put(one.choice("code", Again.class), one.words()));
        Map<Integer, Words> scale = new java.util.TreeMap<>();
        file.under("scale").list("values").forEach(one -> scale.put(Integer.valueOf(one.text("value")), one.words()));
        return new EvaluationQuestions(questions, again, scale);
    }

    List<EvaluationQuestion> of(Kind kind, Side side) {
        return questions.getOrDefault(kind, Map.of()).getOrDefault(side, List.of());
    }

    Words again(Again answer) {
        return java.util.Objects.requireNonNull(again.get(answer));
    }

    /** What 1 to 5 mean, in that order. */
    List<Words> scale() {
        return List.copyOf(scale.values());
    }

    private static List<EvaluationQuestion> of(Resource core, List<Resource> own) {
        List<EvaluationQuestion> all = new ArrayList<>();
        all.add(scale("EXPECTATIONS_KEPT", core.under("EXPECTATIONS_KEPT")));
        own.forEach(question -> all.add(scale(question.text("code"), question)));
        all.add(new EvaluationQuestion(
                AGAIN, EvaluationQuestion.Type.AGAIN, core.under(AGAIN).words(), false, 0));
        Resource thing = core.under("ONE_THING");
        all.add(new EvaluationQuestion(
                "ONE_THING", EvaluationQuestion.Type.TEXT, thing.words(), true, Integer.parseInt(thing.text("max"))));
        return List.copyOf(all);
    }

    private static EvaluationQuestion scale(String code, Resource question) {
        if (!question.text("type").equals("scale")) {
            throw new IllegalStateException(code + " is answered in a way that is not known");
        }
        return new EvaluationQuestion(code, EvaluationQuestion.Type.SCALE, question.words(), false, 0);
    }
}
