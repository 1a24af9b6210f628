package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Account and collaboration together are its key. */
@MappedEntity("seen_terms")
record SeenTermsRow(@Id UUID accountId, UUID collaborationId, int revision) {}
