package org.wisselwerk.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.attachment.SentFile;
import org.wisselwerk.attachment.SentFiles;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.PupilLabels;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.Refusal;

/** The documents of a collaboration, for its two parties. */
@Controller("/api/collaborations/{id}/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentController {

    private final Rooms rooms;
    private final PupilLabels labels;
    private final DocumentRepository documents;
    private final WriteAgreement write;
    private final SealAgreement seal;
    private final KeepPapers keep;

    DocumentController(
            Rooms rooms,
            PupilLabels labels,
            DocumentRepository documents,
            WriteAgreement write,
            SealAgreement seal,
            KeepPapers keep) {
        this.rooms = rooms;
        this.labels = labels;
        this.documents = documents;
        this.write = write;
        this.seal = seal;
        this.keep = keep;
    }

    /**
     * @param withheld the reader may not have it now: it names pupils by their labels
     * @param removable the reader may take it away
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DocumentView(
            UUID id,
            PaperKind kind,
            @Nullable String language,
            @Nullable Integer revision,
            String name,
            String mediaType,
            int size,
            String sha256,
            Instant createdAt,
            boolean withheld,
            boolean removable) {

        static DocumentView of(Document one, boolean withheld, boolean removable) {
            return new DocumentView(
                    one.id(),
                    one.kind(),
                    one.language(),
                    one.revision(),
                    one.name(),
                    one.mediaType(),
                    one.size(),
                    one.sha256(),
                    one.createdAt(),
                    withheld,
                    removable);
        }
    }

    /**
     * @param draft there is no agreement yet, but a draft of one can be looked at
     * @param beingMade both signed, and the paper is on its way
     */
    @Serdeable
    record DocumentList(List<DocumentView> items, boolean draft, boolean beingMade) {}

    @Get
    DocumentList list(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        Rooms.Seat seat = rooms.seat(caller, id, organisationId);
        Collaboration c = seat.collaboration();
        List<Document> there = documents.of(id);
        boolean unseen = namesUnseen(seat);
        boolean removes = keep.mayRemove(c, seat.side(), caller);
        return new DocumentList(
                there.stream()
                        .map(one -> switch (one.kind()) {
                            case AGREEMENT -> DocumentView.of(one, unseen, false);
                            case WORKSTATION_SHEET -> DocumentView.of(one, false, removes);
                        })
                        .toList(),
                draft(c),
                !seal.isComplete(c, there));
    }

    /** As it would be if both signed what stands there now. */
    @Get(value = "/draft", produces = MediaType.ALL)
    HttpResponse<byte[]> draft(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        Rooms.Seat room = rooms.seat(caller, id, organisationId);
        if (!draft(room.collaboration())) {
            throw Refusal.notFound();
        }
        byte[] pdf =
                write.pdf(room.collaboration(), caller.language(), labels.seenBy(room.collaboration(), room.side()));
        String name = WriteAgreement.fileName(
                caller.language(), room.collaboration().terms().revision());
        return SentFiles.give(new SentFile(name, MediaType.APPLICATION_PDF, pdf));
    }

    /** An annex to print for each pupil named now: who was named after the signatures has none in the agreement. */
    @Get(value = "/annexes", produces = MediaType.ALL)
    HttpResponse<byte[]> annexes(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        Rooms.Seat seat = rooms.seat(caller, id, organisationId);
        Collaboration c = seat.collaboration();
        if (!WriteAgreement.signed(c)) {
            throw Refusal.conflict("state", List.of());
        }
        if (!labels.shownTo(c, seat.side())) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "organisation-not-verified");
        }
        List<String> pupils = labels.seenBy(c, seat.side());
        if (pupils.isEmpty()) {
            throw Refusal.conflict("state", List.of());
        }
        String name = WriteAgreement.annexesName(caller.language(), c.terms().revision());
        return SentFiles.give(
                new SentFile(name, MediaType.APPLICATION_PDF, write.annexes(c, caller.language(), pupils)));
    }

    @Get(value = "/{documentId}", produces = MediaType.ALL)
    HttpResponse<byte[]> file(Caller caller, UUID id, UUID documentId, @QueryValue @Nullable UUID organisationId) {
        Rooms.Seat seat = rooms.seat(caller, id, organisationId);
        DocumentRow row = documents.findByIdAndCollaborationId(documentId, id).orElseThrow(Refusal::notFound);
        if (row.kind() == PaperKind.AGREEMENT && namesUnseen(seat)) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "organisation-not-verified");
        }
        return SentFiles.give(new SentFile(row.name(), row.mediaType(), row.content()));
    }

    /** Takes away a workstation sheet that should not be there. */
    @Delete("/{documentId}")
    HttpResponse<?> remove(Caller caller, UUID id, UUID documentId, @QueryValue @Nullable UUID organisationId) {
        PaperController.settled(keep.remove(caller, id, organisationId, documentId));
        return HttpResponse.noContent();
    }

    /** Whether what was sealed names pupils to a side that may not see their labels: its bytes are never changed. */
    private boolean namesUnseen(Rooms.Seat seat) {
        Collaboration c = seat.collaboration();
        return !c.terms().arrangement().pupils().isEmpty() && !labels.shownTo(c, seat.side());
    }

    private static boolean draft(Collaboration c) {
        return switch (c.state()) {
            case PROPOSED, ALIGNING -> true;
            case AGREED, ACTIVE, COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> false;
        };
    }
}
