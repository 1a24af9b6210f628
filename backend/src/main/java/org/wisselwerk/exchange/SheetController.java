package org.wisselwerk.exchange;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.exchange.SheetViews.SheetView;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.BoundedBody;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;

/** An organisation's own listings out of a spreadsheet, saved as CSV. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class SheetController {

    private static final int MAX_BYTES = 2 << 20;

    private final ImportSheet sheets;
    private final SheetTemplate template;
    private final SheetViews views;
    private final Organisations organisations;

    SheetController(ImportSheet sheets, SheetTemplate template, SheetViews views, Organisations organisations) {
        this.sheets = sheets;
        this.template = template;
        this.views = views;
        this.organisations = organisations;
    }

    @Get(value = "/import/listings/template.csv", produces = "text/csv")
    HttpResponse<byte[]> template(
            Caller caller, @QueryValue @Nullable String kind, @QueryValue @Nullable String language) {
        Language spoken = language == null || language.isBlank()
                ? caller.language()
                : Coded.of(Language.class, language).orElseThrow(() -> unknown("language"));
        return HttpResponse.ok(template.of(kind(kind), spoken))
                .contentType(MediaType.of("text/csv;charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + template.fileName(spoken) + "\"");
    }

    /** What the file would do; nothing is kept. */
    @Post(value = "/organisations/{id}/listings/sheet/preview", consumes = MediaType.ALL)
    SheetView preview(HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable InputStream body)
            throws IOException {
        Organisation organisation = own(caller, id, body);
        return views.of(sheets.foresee(caller, organisation, bytes(request, body)), caller.language());
    }

    /** Keeps the rows that can be kept. */
    @Post(value = "/organisations/{id}/listings/sheet", consumes = MediaType.ALL)
    SheetView keep(HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable InputStream body)
            throws IOException {
        Organisation organisation = own(caller, id, body);
        return views.of(sheets.keep(caller, organisation, bytes(request, body)), caller.language());
    }

    private Organisation own(Caller caller, UUID id, @Nullable InputStream body) throws IOException {
        if (caller.coordinates(id)) {
            return organisations.byId(id).orElseThrow(Refusal::notFound);
        }
        if (body != null) {
            body.close();
        }
        throw Refusal.notFound();
    }

    /** Closed whatever comes: a client that is still sending hears the answer only when what it sends is taken. */
    private static byte[] bytes(HttpRequest<?> request, @Nullable InputStream body) throws IOException {
        try (InputStream sent = body == null ? InputStream.nullInputStream() : body) {
            return BoundedBody.read(request.getContentLength(), sent, MAX_BYTES)
                    .orElseThrow(() -> Refusal.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too-large"));
        }
    }

    private static @Nullable Kind kind(@Nullable String name) {
        return name == null || name.isBlank()
                ? null
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown("kind"));
    }

    private static Refusal unknown(String parameter) {
        return Refusal.invalid(FieldError.parameter(parameter, "not-valid"));
    }
}
