package org.wisselwerk.collaboration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/**
 * How an expectation is answered. It is copied into the collaboration with the question, as JSON whose names do not
 * change; a copy from before there were forms has none, and is answered in words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Form.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Form.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Form.Amount.class, name = "number"),
    @JsonSubTypes.Type(value = Form.Level.class, name = "level")
})
sealed interface Form {

    /** The name of the form, as in the API. */
    default String code() {
        return switch (this) {
            case Text _ -> "text";
            case Choice _ -> "choice";
            case Amount _ -> "number";
            case Level _ -> "level";
        };
    }

    record Text() implements Form {}

    /** @param ordered the options are steps: two or more between answers is worth a talk */
    record Choice(List<Option> options, boolean multiple, boolean ordered) implements Form {

        public Choice {
            options = List.copyOf(options);
        }

        int position(String code) {
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).code().equals(code)) {
                    return i;
                }
            }
            return -1;
        }
    }

    record Option(String code, Words label) {}

    /**
     * A number from min to max, in steps.
     *
     * @param differs a distance from which on it is worth a talk
     */
    record Amount(Words unit, int min, int max, BigDecimal step, BigDecimal differs) implements Form {}

    /** A competence, on the scale from 0 to 4. */
    record Level() implements Form {}
}
