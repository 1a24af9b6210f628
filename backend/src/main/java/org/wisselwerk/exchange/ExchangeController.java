package org.wisselwerk.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.Scope;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Refusal;
import reactor.core.publisher.Flux;

/** Listings in and out, as NDJSON. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExchangeController {

    static final String NDJSON = "application/x-ndjson";
    private static final int MAX_SOURCE = 64;

    private final ImportListings imports;
    private final ExportListings exports;
    private final ImportLog log;
    private final ImportAnswers answers;
    private final Organisations organisations;
    private final Ids ids;

    ExchangeController(
            ImportListings imports,
            ExportListings exports,
            ImportLog log,
            ImportAnswers answers,
            Organisations organisations,
            Ids ids) {
        this.imports = imports;
        this.exports = exports;
        this.log = log;
        this.answers = answers;
        this.organisations = organisations;
        this.ids = ids;
    }

    @Post(value = "/import/listings", consumes = NDJSON, produces = NDJSON)
    Publisher<byte[]> importListings(
            HttpRequest<?> request,
            Caller caller,
            @Body InputStream body,
            @QueryValue @Nullable String source,
            @QueryValue @Nullable Boolean prune,
            @QueryValue @Nullable Boolean pruneForce) {
        boolean any = any(caller);
        Organisation own = any ? null : ownOf(caller);
        ImportRun run = new ImportRun(
                ids.next(),
                own == null ? source(source) : Listings.ownSource(own.id()),
                own,
                Boolean.TRUE.equals(prune),
                Boolean.TRUE.equals(pruneForce),
                caller.actor());
        log.begun(run);
        return answers.stream(caller.language(), listener -> imports.run(run, body, listener));
    }

    @Get(value = "/export/listings", produces = NDJSON)
    Publisher<byte[]> exportListings(Caller caller, @QueryValue @Nullable String source) {
        String wanted = any(caller) ? source : Listings.ownSource(ownOf(caller).id());
        return Flux.from(exports.stream(wanted));
    }

    private static boolean any(Caller caller) {
        return caller.admin();
    }

    private Organisation ownOf(Caller caller) {
        List<Caller.Membership> memberships = caller.memberships();
        if (caller.scope() != Scope.IMPORT || memberships.size() != 1) {
            throw Refusal.forbidden();
        }
        return organisations.byId(memberships.getFirst().organisationId()).orElseThrow();
    }

    private static String source(@Nullable String source) {
        if (source == null || source.isBlank()) {
            throw Refusal.invalid(FieldError.parameter("source", "required"));
        }
        if (source.length() > MAX_SOURCE || !source.matches("[A-Za-z0-9._-]+")) {
            throw Refusal.invalid(FieldError.parameter("source", "not-a-source-name", MAX_SOURCE));
        }
        if (source.startsWith(Listings.OWN_SOURCES)) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
        }
        return source;
    }
}
