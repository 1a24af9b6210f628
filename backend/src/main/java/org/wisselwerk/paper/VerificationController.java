package org.wisselwerk.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.ClientAddress;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Throttle;
import org.wisselwerk.platform.Throttle.Bucket;

/**
 * Whether a file is an agreement that was sealed here. Whoever knows the digest has the file, and the file names the two
 * organisations and when they signed: nothing else is said, and nothing at all about files that are not known.
 */
@Controller("/api/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class VerificationController {

    private final DocumentRepository documents;
    private final Rooms rooms;
    private final Organisations organisations;
    private final Throttle throttle;

    VerificationController(DocumentRepository documents, Rooms rooms, Organisations organisations, Throttle throttle) {
        this.documents = documents;
        this.rooms = rooms;
        this.organisations = organisations;
        this.throttle = throttle;
    }

    @Serdeable
    record Signed(String name, Instant at) {}

    /** @param sealedAt when the file was made, just after the second signature */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Sealed(int revision, Instant sealedAt, List<Signed> signatures) {}

    @Get("/{sha256}")
    Sealed check(HttpRequest<?> request, String sha256) {
        throttle.take(new Bucket("document-check", ClientAddress.of(request), 60, Duration.ofSeconds(2)));
        if (!Digest.isOne(sha256)) {
            throw Refusal.notFound();
        }
        Document document = documents.sealed(sha256).orElseThrow(Refusal::notFound);
        Collaboration c = rooms.find(document.collaborationId()).orElseThrow(Refusal::notFound);
        Map<UUID, Organisation> both = organisations.byIds(
                List.of(c.asking().organisation(), c.offering().organisation()));
        return new Sealed(
                Objects.requireNonNull(document.revision()),
                document.createdAt(),
                c.signatures().stream()
                        .map(signature -> new Signed(
                                Objects.requireNonNull(both.get(
                                                c.party(signature.side()).organisation()))
                                        .name(),
                                signature.at()))
                        .toList());
    }
}
