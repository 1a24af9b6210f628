package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A signature as it is read; collaboration, revision and side together are its key. */
@MappedEntity("signature")
record SignatureRow(
        @Id UUID collaborationId, int revision, Side side, String sha256, Instant signedAt, UUID accountId) {

    Signature signature() {
        return new Signature(side, revision, sha256, signedAt, accountId);
    }
}
