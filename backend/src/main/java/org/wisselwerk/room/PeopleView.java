package org.wisselwerk.room;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.PersonRole;
import org.wisselwerk.collaboration.Side;

/**
 * Who is named in a collaboration.
 *
 * @param former those whom the terms name and who are named no more: both signed them, and others came instead
 * @param mayName whether the reader can name people for their side now
 */
@Serdeable
record PeopleView(List<PersonView> items, List<FormerView> former, boolean mayName) {

    /**
     * @param name null while an invitation is open
     * @param email where that went, for the side that sent it
     * @param own of the reader's side
     * @param namedOn a day in Brussels
     */
    @Serdeable
    record PersonView(
            UUID id,
            Side side,
            PersonRole role,
            @Nullable String name,
            @Nullable String email,
            boolean guest,
            boolean own,
            LocalDate namedOn) {}

    /** @param name null for an invitation that nobody took up, empty for whoever is not here any more */
    @Serdeable
    record FormerView(
            UUID id,
            Side side,
            PersonRole role,
            @Nullable String name,
            @Nullable LocalDate removedOn) {}
}
