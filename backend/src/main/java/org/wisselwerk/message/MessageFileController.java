package org.wisselwerk.message;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.attachment.SentFile;
import org.wisselwerk.attachment.SentFiles;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.room.Participant;
import org.wisselwerk.room.RoomAccess;

/** Files that go with messages: put ready first, then named by the message. */
@Controller("/api/collaborations/{id}/messages/files")
@ExecuteOn(TaskExecutors.BLOCKING)
class MessageFileController {

    /** More than any collaboration needs, and too few to be a place to keep files. */
    private static final int MOST_IN_ROOM = 100;

    private final RoomAccess access;
    private final SentFiles sent;
    private final FileRepository files;
    private final RemoveFile remove;
    private final Ids ids;
    private final Clock clock;

    MessageFileController(
            RoomAccess access, SentFiles sent, FileRepository files, RemoveFile remove, Ids ids, Clock clock) {
        this.access = access;
        this.sent = sent;
        this.files = files;
        this.remove = remove;
        this.ids = ids;
        this.clock = clock;
    }

    /** The body is the file; what type it is, is read from its bytes. */
    @Post(consumes = MediaType.ALL)
    HttpResponse<MessagesView.FileView> put(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable String name,
            @Body @Nullable InputStream body)
            throws IOException {
        // Closed whatever comes: a client that is still sending hears the answer only when what it sends is taken.
        try (InputStream stream = body == null ? InputStream.nullInputStream() : body) {
            Participant author = access.of(caller, id, organisationId).writing();
            if (!PostMessage.open(author.collaboration().state())) {
                throw Refusal.conflict("state", List.of());
            }
            if (files.countIn(id) >= MOST_IN_ROOM) {
                throw Refusal.conflict("too-many-attachments", List.of());
            }
            SentFile file = sent.receive(request, stream, name);
            FileRow row = new FileRow(
                    ids.next(),
                    id,
                    null,
                    author.account(),
                    file.name(),
                    file.mediaType(),
                    file.bytes().length,
                    file.bytes(),
                    clock.instant());
            files.save(row);
            return HttpResponse.created(MessagesView.FileView.of(row.brief()));
        }
    }

    /** To both sides once it was sent; until then to who put it ready. */
    @Get(value = "/{fileId}", produces = MediaType.ALL)
    HttpResponse<byte[]> file(Caller caller, UUID id, UUID fileId, @QueryValue @Nullable UUID organisationId) {
        Participant reader = access.of(caller, id, organisationId);
        FileRow row = files.findByIdAndCollaborationId(fileId, id)
                .filter(file -> file.messageId() != null || file.accountId().equals(reader.account()))
                .orElseThrow(Refusal::notFound);
        return SentFiles.give(new SentFile(row.name(), row.mediaType(), row.content()));
    }

    /** By who sent it, and by whoever decides for that side. */
    @Delete("/{fileId}")
    HttpResponse<?> remove(Caller caller, UUID id, UUID fileId, @QueryValue @Nullable UUID organisationId) {
        if (!remove.remove(access.of(caller, id, organisationId), fileId)) {
            throw Refusal.notFound();
        }
        return HttpResponse.noContent();
    }
}
