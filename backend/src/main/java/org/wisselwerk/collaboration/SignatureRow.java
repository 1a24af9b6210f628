package org.wisselwerk.collaboration;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("signature")
record SignatureRow(@EmbeddedId Key key, String sha256, Instant signedAt, UUID accountId) {

    @Embeddable
    record Key(UUID collaborationId, int revision, Side side) {}

    static SignatureRow of(UUID collaboration, Signature signature) {
        return new SignatureRow(
                new Key(collaboration, signature.revision(), signature.side()),
                signature.sha256(),
                signature.at(),
                signature.by());
    }

    Signature signature() {
        return new Signature(key.side(), key.revision(), sha256, signedAt, accountId);
    }
}
