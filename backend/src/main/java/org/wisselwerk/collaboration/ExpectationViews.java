package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.ExpectationView.*;
import org.wisselwerk.platform.Language;

/** How expectations look in the words of a language. */
final class ExpectationViews {

    private ExpectationViews() {}

    /** @param unseen the items that others changed since the reader last looked */
    static ExpectationView view(Expectation item, Set<UUID> unseen, Language language) {
        Question question = item.item().question();
        Form form = item.form();
        return new ExpectationView(
                item.id(),
                item.version(),
                item.item().code(),
                item.item().theme(),
                item.item().required(),
                question.title().in(language),
                new QuestionView(
                        question.asking().in(language), question.offering().in(language)),
                form.code(),
                form(form, language),
                own(item, Side.ASKING, language),
                own(item, Side.OFFERING, language),
                new CommonAnswer(
                        AnswerText.of(item.agreed(), form, language), said(item.agreed()), item.agreedVersion()),
                item.agreed() != null
                        ? null
                        : item.proposal()
                                .map(answer -> new Proposal(AnswerText.of(answer, form, language), said(answer)))
                                .orElse(null),
                item.status(),
                item.worthATalk(),
                unseen.contains(item.id()));
    }

    static ChangeView change(ExpectationChangeRow row, Form form, @Nullable UUID reader, Language language) {
        return new ChangeView(
                row.at(),
                row.side(),
                row.accountId() != null && row.accountId().equals(reader),
                row.event().code(),
                AnswerText.of(row.answer(), form, language));
    }

    private static OwnAnswer own(Expectation item, Side side, Language language) {
        Answer answer = item.answers().get(side);
        return new OwnAnswer(
                AnswerText.of(answer, item.form(), language),
                said(answer),
                item.acceptedBy().contains(side));
    }

    private static @Nullable ValueView said(@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        return switch (answer.value()) {
            case null -> new ValueView(null, null, null, answer.words());
            case Value.Choices(var codes) -> new ValueView(codes, null, null, answer.words());
            case Value.Amount(var number) -> new ValueView(null, number, null, answer.words());
            case Value.Levels(var levels) ->
                new ValueView(
                        null,
                        null,
                        levels.entrySet().stream()
                                .collect(
                                        Collectors.toMap(level -> level.getKey().code(), level -> level.getValue())),
                        answer.words());
        };
    }

    private static @Nullable FormView form(Form form, Language language) {
        return switch (form) {
            case Form.Text() -> null;
            case Form.Level() -> new FormView(List.of(), false, null, 0, Value.Levels.MOST, null);
            case Form.Choice choice ->
                new FormView(
                        choice.options().stream()
                                .map(option -> new OptionView(
                                        option.code(), option.label().in(language)))
                                .toList(),
                        choice.multiple(),
                        null,
                        null,
                        null,
                        null);
            case Form.Amount amount ->
                new FormView(List.of(), false, amount.unit().in(language), amount.min(), amount.max(), amount.step());
        };
    }
}
