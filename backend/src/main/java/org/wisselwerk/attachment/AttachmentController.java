package org.wisselwerk.attachment;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.ReadListing;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.SentFile;

/** Files of a listing, for whoever may see it. */
@Controller("/api/listings/{id}/attachments")
@ExecuteOn(TaskExecutors.BLOCKING)
class AttachmentController {

    /** Whatever a file pretends to be, it runs nothing and asks for nothing. */
    private static final String LOCKED = "default-src 'none'; sandbox";

    private final ReadListing read;
    private final AttachmentRepository attachments;
    private final ChangeAttachments change;
    private final AttachmentLimits limits;

    AttachmentController(
            ReadListing read, AttachmentRepository attachments, ChangeAttachments change, AttachmentLimits limits) {
        this.read = read;
        this.attachments = attachments;
        this.change = change;
        this.limits = limits;
    }

    @Serdeable
    record AttachmentView(UUID id, String name, String type, int size, boolean image, Instant createdAt) {

        static AttachmentView of(Attachment one) {
            return new AttachmentView(
                    one.id(),
                    one.name(),
                    one.type().mediaType(),
                    one.size(),
                    one.type().image(),
                    one.createdAt());
        }
    }

    /** @param maxBytes of one file */
    @Serdeable
    record AttachmentList(List<AttachmentView> items, int maxBytes, int maxFiles) {}

    @Get
    AttachmentList list(Caller caller, UUID id) {
        read.of(caller, id);
        return new AttachmentList(
                attachments.of(id).stream().map(AttachmentView::of).toList(), limits.maxBytes(), limits.maxFiles());
    }

    /** The file itself, as it was cleaned. */
    @Get(value = "/{attachmentId}", produces = MediaType.ALL)
    HttpResponse<byte[]> file(Caller caller, UUID id, UUID attachmentId) {
        read.of(caller, id);
        AttachmentRow row = attachments.findByIdAndListingId(attachmentId, id).orElseThrow(Refusal::notFound);
        return HttpResponse.ok(row.content())
                .contentType(MediaType.of(row.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.disposition(row.name(), row.type().image()))
                .header("Content-Security-Policy", LOCKED);
    }

    /** The body is the file; what type it is, is read from its bytes. */
    @Post(consumes = MediaType.ALL)
    HttpResponse<AttachmentView> attach(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            @QueryValue @Nullable String name,
            @Body @Nullable InputStream body)
            throws IOException {
        // Closed whatever comes: a client that is still sending hears the answer only when what it sends is taken.
        try (InputStream sent = body == null ? InputStream.nullInputStream() : body) {
            if (!change.may(caller, id)) {
                throw Refusal.notFound();
            }
            byte[] bytes = SentFile.read(request.getContentLength(), sent, limits.maxBytes())
                    .orElseThrow(AttachmentController::tooLarge);
            return attach(caller, id, name == null ? "" : name, bytes);
        }
    }

    private HttpResponse<AttachmentView> attach(Caller caller, UUID id, String name, byte[] bytes) {
        CleanFile file = FileType.read(bytes)
                .orElseThrow(() -> Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-an-attachment"));
        String clean = FileName.clean(name, file.type());
        return switch (change.attach(caller, id, clean, file)) {
            case ChangeAttachments.Outcome.Attached(Attachment attachment) ->
                HttpResponse.created(AttachmentView.of(attachment));
            case ChangeAttachments.Outcome.TooMany() -> throw Refusal.conflict("too-many-attachments", List.of());
            case ChangeAttachments.Outcome.NotNow() -> throw Refusal.conflict("state", List.of());
            case ChangeAttachments.Outcome.NotFound() -> throw Refusal.notFound();
        };
    }

    @Delete("/{attachmentId}")
    HttpResponse<?> remove(Caller caller, UUID id, UUID attachmentId) {
        if (!change.remove(caller, id, attachmentId)) {
            throw Refusal.notFound();
        }
        return HttpResponse.noContent();
    }

    private static Refusal tooLarge() {
        return Refusal.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "attachment-too-large");
    }
}
