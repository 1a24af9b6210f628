package org.wisselwerk.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.collaboration.Side;

/**
 * The answers of a side; collaboration and side together are its key.
 *
 * @param answers a number of 1 to 5, NOT_APPLICABLE or a text, by the code of the question
 */
@MappedEntity("evaluation")
record EvaluationRow(
        @Id UUID collaborationId,
        Side side,
        UUID accountId,
        @TypeDef(type = DataType.JSON) Map<String, Object> answers,
        Again again,
        boolean givenOtherwise,
        Instant at) {}
