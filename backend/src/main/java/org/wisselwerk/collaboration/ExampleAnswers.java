package org.wisselwerk.collaboration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two sides may well have answered: for demonstrations. Near each other, seldom the same. */
final class ExampleAnswers {

    private ExampleAnswers() {}

    /** Nothing for a form that takes words only. */
    static Optional<Answer> of(Expectation item, Side side) {
        int seed = Math.floorMod(item.id().hashCode(), 1000);
        int apart = side == Side.ASKING ? seed % 3 : seed % 2;
        return value(item.form(), side, seed, apart).map(Answer::of);
    }

    /** What both could agree on. */
    static Optional<Answer> agreed(Expectation item) {
        return Comparison.proposal(
                item.form(),
                of(item, Side.ASKING).orElse(null),
                of(item, Side.OFFERING).orElse(null));
    }

    /** Both sides answer whatever has a form. */
    static Decision answered(Collaboration start, Moment moment) {
        Decision decision = Decision.made(start);
        for (Expectation item : start.expectations()) {
            for (Side side : Side.values()) {
                Answer answer = of(item, side).orElse(null);
                if (answer != null) {
                    decision = decision.then(c ->
                            Aligning.answer(c, side, c.expectation(item.id()).orElseThrow(), answer, moment));
                }
            }
        }
        return decision;
    }

    private static Optional<Value> value(Form form, Side side, int seed, int apart) {
        return switch (form) {
            case Form.Text() -> Optional.empty();
            case Form.Choice choice -> Optional.of(choices(choice, seed, apart));
            case Form.Amount amount -> {
                BigDecimal middle = BigDecimal.valueOf(amount.min() + Math.min(4, amount.max() - amount.min()) / 2);
                BigDecimal number = middle.add(amount.step().multiply(BigDecimal.valueOf(apart)));
                yield Optional.of(new Value.Amount(number.min(BigDecimal.valueOf(amount.max()))));
            }
            case Form.Level() ->
                Optional.of(new Value.Levels(Map.of(
                        side == Side.ASKING ? LevelAt.NOW : LevelAt.NEEDED,
                        side == Side.ASKING ? seed % 3 : 1 + seed % 2,
                        LevelAt.END,
                        3)));
        };
    }

    private static Value choices(Form.Choice form, int seed, int apart) {
        int size = form.options().size();
        String first = form.options().get((seed + apart) % size).code();
        String second = form.options().get((seed + apart + 1) % size).code();
        List<String> codes = form.multiple()
                ? form.options().stream()
                        .map(Form.Option::code)
                        .filter(code -> code.equals(first) || code.equals(second))
                        .toList()
                : List.of(first);
        return new Value.Choices(codes);
    }
}
