package org.wisselwerk.collaboration;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;

/** Why each side takes part: shown side by side, stated by who speaks for it. */
@Controller("/api/collaborations/{id}/motives")
@ExecuteOn(TaskExecutors.BLOCKING)
class MotiveController {

    private static final int LONGEST_CODE = 32;

    private final OwnCollaborations own;
    private final StateMotives motives;
    private final Motives known;
    private final Organisations organisations;
    private final CollaborationViews views;
    private final NamedPeople named;

    MotiveController(
            OwnCollaborations own,
            StateMotives motives,
            Motives known,
            Organisations organisations,
            CollaborationViews views,
            NamedPeople named) {
        this.own = own;
        this.motives = motives;
        this.known = known;
        this.organisations = organisations;
        this.views = views;
        this.named = named;
    }

    /** A motive in the reader's language. @param both whether the other side has it too */
    @Serdeable
    record MotiveView(String code, String label, boolean both) {}

    /** @param version 0 while nothing was said */
    @Serdeable
    record SideView(
            long version,
            List<MotiveView> motives,
            @Nullable String words) {}

    /**
     * Both sides.
     *
     * @param options what the reader can choose from, empty for who may not, or no longer
     * @param talk what is worth saying of the two
     */
    @Serdeable
    record MotivesView(SideView asking, SideView offering, Side side, List<MotiveView> options, List<String> talk) {}

    @Get
    MotivesView both(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        OwnCollaborations.Seen seen = own.seen(caller, id, organisationId);
        return view(seen.collaboration(), seen.side(), caller);
    }

    @Put
    MotivesView state(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        OwnCollaborations.Seen seen = own.seen(caller, id, organisationId);
        Collaboration c = seen.collaboration();
        if (!Sides.speaks(caller, c, seen.side(), named)) {
            throw Refusal.forbidden();
        }
        long version = Precondition.ifMatch(request);
        Input input = Input.body(body);
        List<String> options =
                options(c, seen.side()).stream().map(Motives.Motive::code).toList();
        List<String> codes = input.texts("codes", Motives.MOST, LONGEST_CODE).stream()
                .distinct()
                .toList();
        IntStream.range(0, codes.size())
                .filter(i -> !options.contains(codes.get(i)))
                .forEach(i -> input.fail("codes/" + i, "unknown-value", codes.get(i)));
        String words = input.text("words", Motives.MAX_WORDS);
        input.check();
        return switch (motives.state(c.id(), seen.side(), version, codes, words)) {
            case STATED -> view(c, seen.side(), caller);
            case STALE -> throw Precondition.stale();
            case FROZEN -> throw Refusal.conflict("state", views.allowed(seen.stored(), seen.side(), caller));
        };
    }

    private MotivesView view(Collaboration c, Side side, Caller caller) {
        Language language = caller.language();
        Map<Side, MotiveRow> both = motives.of(c.id());
        MotiveRow asking = Objects.requireNonNull(both.get(Side.ASKING));
        MotiveRow offering = Objects.requireNonNull(both.get(Side.OFFERING));
        List<MotiveView> options = StateMotives.OPEN.contains(c.state()) && Sides.speaks(caller, c, side, named)
                ? options(c, side).stream()
                        .map(motive ->
                                new MotiveView(motive.code(), motive.label().in(language), false))
                        .toList()
                : List.of();
        return new MotivesView(
                side(c, asking, offering, language),
                side(c, offering, asking, language),
                side,
                options,
                known.talk(asking.codes(), offering.codes()).stream()
                        .map(words -> words.in(language))
                        .toList());
    }

    private SideView side(Collaboration c, MotiveRow row, MotiveRow other, Language language) {
        List<MotiveView> chosen = options(c, row.side()).stream()
                .filter(motive -> row.codes().contains(motive.code()))
                .map(motive -> new MotiveView(
                        motive.code(),
                        motive.label().in(language),
                        other.codes().contains(motive.code())))
                .toList();
        return new SideView(row.version(), chosen, row.words());
    }

    private List<Motives.Motive> options(Collaboration c, Side side) {
        UUID id = c.party(side).organisation();
        Organisation organisation =
                Objects.requireNonNull(organisations.byIds(List.of(id)).get(id));
        return known.of(organisation.type(), c.kind());
    }
}
