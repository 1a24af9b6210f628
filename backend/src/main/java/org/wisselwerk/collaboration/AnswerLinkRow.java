package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param revision of the terms that the letter was about */
@MappedEntity("answer_link")
record AnswerLinkRow(@Id UUID id, UUID collaborationId, UUID accountId, int revision, Instant at) {}
