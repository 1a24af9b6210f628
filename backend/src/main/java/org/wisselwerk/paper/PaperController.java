package org.wisselwerk.paper;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.attachment.SentFile;
import org.wisselwerk.attachment.SentFiles;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** What a collaboration needs on paper, for its two parties. */
@Controller("/api/collaborations/{id}/papers")
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperController {

    private static final int MAX_LABEL = 20;

    private final Rooms rooms;
    private final PaperViews views;
    private final KeepPapers keep;
    private final SheetForm form;
    private final PdfRenderer renderer;
    private final SentFiles files;

    PaperController(
            Rooms rooms, PaperViews views, KeepPapers keep, SheetForm form, PdfRenderer renderer, SentFiles files) {
        this.rooms = rooms;
        this.views = views;
        this.keep = keep;
        this.form = form;
        this.renderer = renderer;
        this.files = files;
    }

    @Get
    PaperViews.PaperList list(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        Rooms.Seat seat = rooms.seat(caller, id, organisationId);
        return views.list(seat.collaboration(), seat.side(), caller);
    }

    /** {@code {"day": …}}: it is there, of that day; null or absent takes that back. */
    @Put("/{code}")
    PaperViews.PaperList state(
            Caller caller,
            UUID id,
            String code,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        Input input = Input.body(body);
        LocalDate day = input.date("day");
        input.check();
        settled(keep.state(caller, id, organisationId, code, day));
        return list(caller, id, organisationId);
    }

    /** {@code {"label", "day"}}: the signed annex of this pupil came back on paper. */
    @Put("/received")
    PaperViews.PaperList receive(
            Caller caller, UUID id, @QueryValue @Nullable UUID organisationId, @Body @Nullable String body) {
        Input input = Input.body(body);
        String label = input.requiredText("label", MAX_LABEL);
        LocalDate day = input.date("day");
        input.check();
        settled(keep.receive(caller, id, organisationId, label, day));
        return list(caller, id, organisationId);
    }

    /** A filled form becomes a workstation sheet, and says that the risk analysis was made. */
    @Post("/workstation-sheet")
    PaperViews.PaperList fill(
            Caller caller, UUID id, @QueryValue @Nullable UUID organisationId, @Body @Nullable String body) {
        Rooms.Seat seat = filling(caller, id, organisationId);
        Input input = Input.body(body);
        Map<String, String> filled = form.read(input);
        input.check();
        byte[] pdf = renderer.render(SheetPage.of(
                views.nameOf(seat.collaboration(), seat.side()), form.sections(), filled, caller.language()));
        SentFile file = new SentFile("werkpostfiche.pdf", MediaType.APPLICATION_PDF, pdf);
        settled(keep.keep(caller, id, organisationId, file, SheetForm.riskAnalysis(filled)));
        return list(caller, id, organisationId);
    }

    /** The body is a workstation sheet that was made elsewhere: PDF or a picture of it. */
    @Post(value = "/workstation-sheet/file", consumes = MediaType.ALL)
    HttpResponse<PaperViews.PaperList> upload(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable String name,
            @Body @Nullable InputStream body)
            throws IOException {
        // Closed whatever comes: a client that is still sending hears the answer only when what it sends is taken.
        try (InputStream sent = body == null ? InputStream.nullInputStream() : body) {
            filling(caller, id, organisationId);
            settled(keep.keep(caller, id, organisationId, files.receive(request, sent, name), null));
            return HttpResponse.ok(list(caller, id, organisationId));
        }
    }

    /** Of whoever fills in the workstation sheet. */
    private Rooms.Seat filling(Caller caller, UUID id, @Nullable UUID organisation) {
        Rooms.Seat seat = rooms.seat(caller, id, organisation);
        if (!views.mayState(seat.collaboration(), seat.side(), caller, KeepPapers.SHEET)) {
            throw Refusal.forbidden();
        }
        return seat;
    }

    static void settled(KeepPapers.Outcome outcome) {
        switch (outcome) {
            case KeepPapers.Outcome.Kept() -> {}
            case KeepPapers.Outcome.NotFound() -> throw Refusal.notFound();
            case KeepPapers.Outcome.Forbidden() -> throw Refusal.forbidden();
            case KeepPapers.Outcome.NotNow() -> throw Refusal.conflict("state", List.of());
            case KeepPapers.Outcome.TooMany() -> throw Refusal.conflict("too-many-attachments", List.of());
        }
    }
}
