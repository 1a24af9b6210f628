package org.wisselwerk.collaboration;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why one side takes part, as it is stored. */
@Introspected
record MotiveRow(
        Side side,
        long version,
        @TypeDef(type = DataType.JSON) List<String> codes,
        @Nullable String words) {

    /** A side that has said nothing yet. */
    static MotiveRow none(Side side) {
        return new MotiveRow(side, 0, List.of(), null);
    }
}
