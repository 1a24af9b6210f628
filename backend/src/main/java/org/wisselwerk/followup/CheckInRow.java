package org.wisselwerk.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.wisselwerk.collaboration.Side;

/** @param day in Brussels */
@MappedEntity("check_in")
record CheckInRow(@Id UUID id, UUID collaborationId, Side side, UUID accountId, LocalDate day, Instant at) {}
