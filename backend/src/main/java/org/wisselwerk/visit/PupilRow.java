package org.wisselwerk.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Side;

/**
 * What a pupil said in a talk of three.
 *
 * @param side that noted it
 * @param label of the school, never a name
 * @param shared whether the pupil lets the other side read it
 */
@MappedEntity("visit_pupil")
record PupilRow(
        @Id UUID id,
        UUID visitId,
        Side side,
        String label,
        @Nullable String learned,
        @Nullable String needs,
        boolean shared) {}
