package org.wisselwerk.room;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.NamedPeople;
import org.wisselwerk.collaboration.NamedPerson;
import org.wisselwerk.collaboration.PersonRole;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.room.PeopleView.FormerView;
import org.wisselwerk.room.PeopleView.PersonView;

/** Mentors, supervisors and teachers of a collaboration. */
@Controller("/api/collaborations/{id}/people")
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {

    private static final int MAX_EMAIL = 254;

    private final RoomAccess access;
    private final PersonRepository people;
    private final NamePeople names;
    private final FormerRepository former;
    private final NamedPeople named;
    private final Accounts accounts;
    private final Rooms rooms;

    PeopleController(
            RoomAccess access,
            PersonRepository people,
            FormerRepository former,
            NamePeople names,
            NamedPeople named,
            Accounts accounts,
            Rooms rooms) {
        this.access = access;
        this.people = people;
        this.former = former;
        this.named = named;
        this.names = names;
        this.accounts = accounts;
        this.rooms = rooms;
    }

    @Get
    PeopleView list(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId) {
        Participant reader = access.of(caller, id, organisationId);
        List<PersonRow> rows = people.findByCollaborationIdOrderByNamedAt(id);
        return new PeopleView(
                views(reader, rows),
                former(reader.collaboration(), rows),
                reader.coordinates() && NamePeople.open(reader.collaboration().state()));
    }

    /** A member by {@code accountId}, or anybody by {@code email}. */
    @Post
    HttpResponse<?> name(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            @QueryValue @Nullable UUID organisationId,
            @Body @Nullable String body) {
        Participant by = access.of(caller, id, organisationId).coordinating();
        long seen = Precondition.ifMatch(request);
        Input input = Input.body(body);
        PersonRole role = input.required("role", input.choice("role", PersonRole.class));
        UUID account = input.id("accountId");
        String email = account == null ? input.requiredText("email", MAX_EMAIL) : "";
        if (!email.isEmpty() && !Recipient.isAddress(email)) {
            input.fail("email", "not-an-email-address");
        }
        input.check();
        PersonRole as = Objects.requireNonNull(role);
        return answer(
                account == null
                        ? names.guest(by, seen, caller.getName(), as, email, caller.language())
                        : names.member(by, seen, as, account),
                by,
                caller);
    }

    /** Of one's own side. */
    @Delete("/{personId}")
    HttpResponse<?> remove(
            HttpRequest<?> request, Caller caller, UUID id, UUID personId, @QueryValue @Nullable UUID organisationId) {
        Participant by = access.of(caller, id, organisationId).coordinating();
        return answer(names.remove(by, Precondition.ifMatch(request), personId), by, caller);
    }

    private HttpResponse<?> answer(NamePeople.Outcome outcome, Participant by, Caller caller) {
        return switch (outcome) {
            case NamePeople.Outcome.Named(PersonRow row) ->
                HttpResponse.created(views(by, List.of(row)).getFirst());
            case NamePeople.Outcome.Removed() -> HttpResponse.noContent();
            case NamePeople.Outcome.NotFound() -> throw Refusal.notFound();
            case NamePeople.Outcome.Stale() -> throw Precondition.stale();
            case NamePeople.Outcome.NotNow() ->
                throw Refusal.conflict("state", rooms.allowed(by.collaboration().id(), by.side(), caller));
            case NamePeople.Outcome.TooMany() -> throw Refusal.conflict("too-many-invitations", List.of());
            case NamePeople.Outcome.Already() -> throw Refusal.conflict("already-member", List.of());
            case NamePeople.Outcome.NoMember(UUID account) ->
                throw Refusal.invalid(FieldError.at("/accountId", "unknown-value", account.toString()));
        };
    }

    private List<FormerView> former(Collaboration c, List<PersonRow> present) {
        Set<UUID> there = present.stream().map(PersonRow::id).collect(Collectors.toSet());
        List<NamedPerson> gone = c.terms().arrangement().people().stream()
                .filter(person -> !there.contains(person.id()))
                .toList();
        if (gone.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = gone.stream().map(NamedPerson::id).toList();
        Map<UUID, String> called = named.names(ids);
        Map<UUID, LocalDate> removed = former.findByIdIn(ids).stream()
                .collect(Collectors.toMap(FormerRow::id, row -> BelgianTime.day(row.removedAt())));
        return gone.stream()
                .map(one ->
                        new FormerView(one.id(), one.side(), one.role(), called.get(one.id()), removed.get(one.id())))
                .toList();
    }

    private List<PersonView> views(Participant reader, List<PersonRow> rows) {
        Map<UUID, String> known = accounts.names(
                rows.stream().flatMap(row -> Stream.ofNullable(row.accountId())).toList());
        return rows.stream()
                .map(row -> new PersonView(
                        row.id(),
                        row.side(),
                        row.role(),
                        row.accountId() == null ? null : known.getOrDefault(row.accountId(), ""),
                        row.side() == reader.side() && reader.coordinates() ? row.email() : null,
                        row.guest(),
                        row.side() == reader.side(),
                        BelgianTime.day(row.namedAt())))
                .toList();
    }
}
