package org.wisselwerk.collaboration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** What changed in the terms since somebody looked. */
@Controller("/api/collaborations/{id}/terms")
@ExecuteOn(TaskExecutors.BLOCKING)
class TermsController {

    private final OwnCollaborations own;
    private final CollaborationStore store;
    private final CollaborationViews views;
    private final SeenTermsRepository seen;
    private final TermsWords words;

    TermsController(
            OwnCollaborations own,
            CollaborationStore store,
            CollaborationViews views,
            SeenTermsRepository seen,
            TermsWords words) {
        this.own = own;
        this.store = store;
        this.views = views;
        this.seen = seen;
        this.words = words;
    }

    /** @param field a path below the terms; the values are texts, numbers, or lists of texts, null for not said */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangeView(
            String field, @Nullable Object before, @Nullable Object after) {}

    /** @param seen the revision that the caller looked at last, null when it is the first time */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangesView(int revision, @Nullable Integer seen, List<ChangeView> changes) {}

    @Get("/changes")
    ChangesView changes(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        OwnCollaborations.Seen room = own.seen(caller, id, organisationId);
        Collaboration c = room.collaboration();
        Integer last = seen.of(Objects.requireNonNull(caller.id()), id)
                .map(SeenTermsRow::revision)
                .orElse(null);
        List<TermsDifference> differences = last == null
                ? List.of()
                : new TermsHistory(store.history(id), c.kind())
                        .atRevision(last)
                        .map(then -> TermsDifference.between(then, c.terms()))
                        .orElse(List.of());
        boolean pupils = views.showsPupils(c, room.side());
        return new ChangesView(
                c.terms().revision(),
                last,
                differences.stream()
                        .filter(one -> pupils || !one.field().equals(TermsDifference.PUPILS))
                        .map(one -> new ChangeView(
                                one.field(), shown(one, one.before(), caller), shown(one, one.after(), caller)))
                        .toList());
    }

    /** People by their names: an id tells a reader nothing. */
    private @Nullable Object shown(TermsDifference one, @Nullable Object value, Caller caller) {
        return one.field().startsWith(TermsDifference.PEOPLE) && value instanceof List<?> ids
                ? words.names(ids, caller.language())
                : value;
    }

    @Put("/seen")
    @Transactional
    HttpResponse<?> look(
            Caller caller, UUID id, @QueryValue @Nullable UUID organisationId, @Body @Nullable String body) {
        Collaboration c = own.seen(caller, id, organisationId).collaboration();
        Input input = Input.body(body);
        Integer revision = input.required("revision", input.integer("revision", 1, Integer.MAX_VALUE));
        input.check();
        if (Objects.requireNonNull(revision) > c.terms().revision()) {
            throw Refusal.invalid(FieldError.at("/revision", "unknown-value", revision));
        }
        seen.look(Objects.requireNonNull(caller.id()), id, revision);
        return HttpResponse.noContent();
    }
}
