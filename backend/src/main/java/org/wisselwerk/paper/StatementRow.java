package org.wisselwerk.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.wisselwerk.collaboration.Side;

/**
 * A side says that a paper is there; collaboration and code are its key.
 *
 * @param day of the paper, as they say
 */
@MappedEntity("paper_statement")
record StatementRow(@Id UUID collaborationId, String code, Side side, LocalDate day, Instant at) {}
