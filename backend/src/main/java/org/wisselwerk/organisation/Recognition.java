package org.wisselwerk.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a workplace is recognised for dual learning ("erkende leerwerkplek").
 *
 * @param reference under which the recognition is known
 * @param until the last day, null when it has no end
 */
@Serdeable
public record Recognition(String reference, @Nullable LocalDate until) {

    public boolean validOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
