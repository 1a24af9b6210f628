package org.wisselwerk.matching;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.platform.ParkedDeliveries;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Relay;

/** What an administrator sees and does about the index. */
@Controller("/api/admin")
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchAdministrationController {

    private static final Duration FLUSH_LIMIT = Duration.ofSeconds(60);

    private final ListingIndex index;
    private final RebuildIndex rebuild;
    private final OrderRebuild order;
    private final Relay relay;
    private final ParkedDeliveries parked;

    SearchAdministrationController(
            ListingIndex index, RebuildIndex rebuild, OrderRebuild order, Relay relay, ParkedDeliveries parked) {
        this.index = index;
        this.rebuild = rebuild;
        this.order = order;
        this.relay = relay;
        this.parked = parked;
    }

    /** @param documents null when the search engine does not answer */
    @Serdeable
    record IndexView(
            @Nullable Long documents,
            long lagSeconds,
            long openDeliveries,
            List<Parked> parked,
            @Nullable Rebuilding rebuilding) {}

    @Serdeable
    record Parked(
            long id,
            String consumer,
            UUID aggregate,
            int attempts,
            @Nullable String error) {}

    @Serdeable
    record Rebuilding(long done, long total) {}

    @Get("/search")
    IndexView search() {
        RebuildIndex.Progress progress = rebuild.progress();
        return new IndexView(
                documents(),
                relay.lagSeconds(),
                relay.open(),
                parked.all().stream()
                        .map(row -> new Parked(
                                java.util.Objects.requireNonNull(row.id()),
                                row.consumer(),
                                row.aggregateId(),
                                row.attempts(),
                                row.error()))
                        .toList(),
                progress == null ? null : new Rebuilding(progress.done(), progress.total()));
    }

    /** Returns once everything committed before it is findable. */
    @Post("/search/flush")
    HttpResponse<?> flush() throws InterruptedException {
        if (!relay.await(Listings.FOLLOWER, FLUSH_LIMIT)
                || !relay.await(IndexProposals.NAME, FLUSH_LIMIT)
                || !relay.await(IndexListings.NAME, FLUSH_LIMIT)) {
            throw unavailable();
        }
        try {
            index.refresh();
        } catch (SearchEngine.Away e) {
            throw unavailable();
        }
        return HttpResponse.noContent();
    }

    @Post("/search/rebuild")
    HttpResponse<?> rebuild() {
        order.order();
        return HttpResponse.accepted();
    }

    @Post("/deliveries/{id}/again")
    HttpResponse<?> again(long id) {
        return found(parked.again(id));
    }

    @Post("/deliveries/{id}/drop")
    HttpResponse<?> drop(long id) {
        return found(parked.drop(id));
    }

    private static HttpResponse<?> found(boolean done) {
        if (!done) {
            throw Refusal.notFound();
        }
        return HttpResponse.noContent();
    }

    private @Nullable Long documents() {
        try {
            return index.count();
        } catch (SearchEngine.Away e) {
            return null;
        }
    }

    private static Refusal unavailable() {
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
    }
}
