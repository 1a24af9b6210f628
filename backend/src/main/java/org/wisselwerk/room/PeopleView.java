package org.wisselwerk.room;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Side;

/**
 * Who is named in a collaboration.
 *
 * @param mayName whether the reader can name people for their side now
 */
@Serdeable
record PeopleView(List<PersonView> items, boolean mayName) {

    /**
     * @param name null while an invitation is open
     * @param email where that went, for the side that sent it
     * @param own of the reader's side
     */
    @Serdeable
    record PersonView(
            UUID id,
            Side side,
            PersonRole role,
            @Nullable String name,
            @Nullable String email,
            boolean guest,
            boolean own) {}
}
