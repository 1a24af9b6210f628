package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("expectation")
record ExpectationRow(
        @Id UUID id,
        UUID collaborationId,
        int position,
        long version,
        String code,
        ExpectationTheme theme,
        boolean required,
        String question,
        @Nullable String askingAnswer,
        @Nullable String offeringAnswer,
        @Nullable String agreed,
        @Nullable String askingValue,
        @Nullable String offeringValue,
        @Nullable String agreedValue,
        int agreedVersion,
        boolean askingAccepted,
        boolean offeringAccepted) {

    static ExpectationRow of(UUID collaboration, int position, Expectation item) {
        return new ExpectationRow(
                item.id(),
                collaboration,
                position,
                item.version(),
                item.item().code(),
                item.item().theme(),
                item.item().required(),
                QuestionFormat.write(item.item().question()),
                AnswerFormat.words(item.answers().get(Side.ASKING)),
                AnswerFormat.words(item.answers().get(Side.OFFERING)),
                AnswerFormat.words(item.agreed()),
                AnswerFormat.value(item.answers().get(Side.ASKING)),
                AnswerFormat.value(item.answers().get(Side.OFFERING)),
                AnswerFormat.value(item.agreed()),
                item.agreedVersion(),
                item.acceptedBy().contains(Side.ASKING),
                item.acceptedBy().contains(Side.OFFERING));
    }

    Expectation expectation() {
        Map<Side, Answer> answers = new EnumMap<>(Side.class);
        Answer asking = AnswerFormat.read(askingAnswer, askingValue);
        if (asking != null) {
            answers.put(Side.ASKING, asking);
        }
        Answer offering = AnswerFormat.read(offeringAnswer, offeringValue);
        if (offering != null) {
            answers.put(Side.OFFERING, offering);
        }
        Set<Side> accepted = EnumSet.noneOf(Side.class);
        if (askingAccepted) {
            accepted.add(Side.ASKING);
        }
        if (offeringAccepted) {
            accepted.add(Side.OFFERING);
        }
        Expectation.Item item = new Expectation.Item(code, theme, required, QuestionFormat.read(question));
        return new Expectation(
                id, version, item, answers, AnswerFormat.read(agreed, agreedValue), agreedVersion, accepted);
    }
}
