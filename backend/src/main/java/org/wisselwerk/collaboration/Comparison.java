package org.wisselwerk.collaboration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the own answers of both sides make of each other. */
final class Comparison {

    /** Steps of an ordered list, or levels, from which on it is worth a talk. */
    private static final int FAR = 2;

    private Comparison() {}

    /** Whether the answers lie so far apart that both should talk before they agree. */
    static boolean worthATalk(Form form, @Nullable Answer asking, @Nullable Answer offering) {
        if (asking == null || offering == null || asking.value() == null || offering.value() == null) {
            return false;
        }
        return switch (form) {
            case Form.Text() -> false;
            case Form.Choice choice ->
                choice.ordered()
                        && !choice.multiple()
                        && Math.abs(position(choice, asking) - position(choice, offering)) >= FAR;
            case Form.Amount amount ->
                number(asking).subtract(number(offering)).abs().compareTo(amount.differs()) >= 0;
            case Form.Level() -> levelsApart(levels(asking), levels(offering));
        };
    }

    /**
     * Where both answered: what they could agree on. The same where they say the same; what both chose of a list with
     * several; between two steps or two numbers the middle, and where there is none the one nearer to what the
     * offering side can do; of levels, to start from what the pupil can do and to end with what both can reach.
     */
    static Optional<Answer> proposal(Form form, @Nullable Answer asking, @Nullable Answer offering) {
        if (asking == null || offering == null) {
            return Optional.empty();
        }
        if (asking.value() == null || offering.value() == null) {
            return asking.saysTheSameAs(offering) ? Optional.of(offering) : Optional.empty();
        }
        String words = Objects.equals(asking.words(), offering.words()) ? offering.words() : null;
        return value(form, asking, offering).map(value -> new Answer(value, words));
    }

    private static Optional<Value> value(Form form, Answer asking, Answer offering) {
        return switch (form) {
            case Form.Text() -> Optional.empty();
            case Form.Choice choice -> choices(choice, asking, offering);
            case Form.Amount amount -> Optional.of(middle(amount, number(asking), number(offering)));
            case Form.Level() -> levels(levels(asking), levels(offering));
        };
    }

    private static Optional<Value> choices(Form.Choice form, Answer asking, Answer offering) {
        List<String> both =
                codes(offering).stream().filter(codes(asking)::contains).toList();
        if (!both.isEmpty()) {
            return Optional.of(new Value.Choices(both));
        }
        if (!form.ordered() || form.multiple()) {
            return Optional.empty();
        }
        int from = position(form, offering);
        int towards = position(form, asking);
        return Optional.of(new Value.Choices(
                List.of(form.options().get(from + (towards - from) / 2).code())));
    }

    /** On a step of the form, rounded towards what the offering side can do. */
    private static Value middle(Form.Amount form, BigDecimal asking, BigDecimal offering) {
        BigDecimal half = asking.subtract(offering).divide(BigDecimal.TWO);
        BigDecimal steps = half.divide(form.step(), 0, RoundingMode.DOWN);
        return new Value.Amount(offering.add(steps.multiply(form.step())));
    }

    private static Optional<Value> levels(Map<LevelAt, Integer> asking, Map<LevelAt, Integer> offering) {
        Map<LevelAt, Integer> levels = new EnumMap<>(LevelAt.class);
        Integer start = asking.getOrDefault(LevelAt.NOW, offering.get(LevelAt.NEEDED));
        if (start != null) {
            levels.put(LevelAt.NEEDED, start);
        }
        Integer wanted = asking.get(LevelAt.END);
        Integer reachable = offering.get(LevelAt.END);
        if (wanted != null && reachable != null) {
            levels.put(LevelAt.END, Math.max(Math.min(wanted, reachable), start == null ? 0 : start));
        }
        return levels.containsKey(LevelAt.END) ? Optional.of(new Value.Levels(levels)) : Optional.empty();
    }

    private static boolean levelsApart(Map<LevelAt, Integer> asking, Map<LevelAt, Integer> offering) {
        return apart(asking.get(LevelAt.NOW), offering.get(LevelAt.NEEDED))
                || apart(asking.get(LevelAt.END), offering.get(LevelAt.END));
    }

    private static boolean apart(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && Math.abs(one - other) >= FAR;
    }

    private static int position(Form.Choice form, Answer answer) {
        return form.position(codes(answer).getFirst());
    }

    private static List<String> codes(Answer answer) {
        return answer.value() instanceof Value.Choices(List<String> codes) ? codes : List.of();
    }

    private static BigDecimal number(Answer answer) {
        return answer.value() instanceof Value.Amount(BigDecimal number) ? number : BigDecimal.ZERO;
    }

    private static Map<LevelAt, Integer> levels(Answer answer) {
        return answer.value() instanceof Value.Levels(Map<LevelAt, Integer> levels) ? levels : Map.of();
    }
}
