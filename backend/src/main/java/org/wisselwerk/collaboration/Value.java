package org.wisselwerk.collaboration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An answer that a program can compare. Its names in JSON are those in the database: they do not change. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Value.Choices.class, name = "choice"),
    @JsonSubTypes.Type(value = Value.Amount.class, name = "number"),
    @JsonSubTypes.Type(value = Value.Levels.class, name = "level")
})
public sealed interface Value {

    /** Codes of options, in the order of the form, at least one. */
    record Choices(List<String> codes) implements Value {
        public Choices {
            codes = List.copyOf(codes);
        }
    }

    /** In the unit of the form; 2 and 2.0 are the same. */
    record Amount(BigDecimal number) implements Value {
        public Amount {
            BigDecimal plain = number.stripTrailingZeros();
            number = plain.scale() < 0 ? plain.setScale(0) : plain;
        }
    }

    /** From 0 (never seen) to 4 (can show others), at least one. */
    record Levels(Map<LevelAt, Integer> levels) implements Value {

        static final int MOST = 4;

        public Levels {
            EnumMap<LevelAt, Integer> ordered = new EnumMap<>(LevelAt.class);
            ordered.putAll(levels);
            levels = java.util.Collections.unmodifiableMap(ordered);
        }
    }
}
