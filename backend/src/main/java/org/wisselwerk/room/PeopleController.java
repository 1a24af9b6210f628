package org.wisselwerk.room;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.room.PeopleView.PersonView;

/** Mentors, supervisors and teachers of a collaboration. */
@Controller("/api/collaborations/{id}/people")
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {

    private static final int MAX_EMAIL = 254;

    private final RoomAccess access;
    private final PersonRepository people;
    private final NamePeople names;
    private final Accounts accounts;
    private final Rooms rooms;

    PeopleController(RoomAccess access, PersonRepository people, NamePeople names, Accounts accounts, Rooms rooms) {
        this.access = access;
        this.people = people;
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
                reader.coordinates() && NamePeople.open(reader.collaboration().state()));
    }

    /** A member by {@code accountId}, or anybody by {@code email}. */
    @Post
    HttpResponse<PersonView> name(
            Caller caller, UUID id, @QueryValue @Nullable UUID organisationId, @Body @Nullable String body) {
        Participant by = access.of(caller, id, organisationId).coordinating();
        Input input = Input.body(body);
        PersonRole role = input.required("role", input.choice("role", PersonRole.class));
        UUID account = input.id("accountId");
        String email = account == null ? input.requiredText("email", MAX_EMAIL) : "";
        if (!email.isEmpty() && !Recipient.isAddress(email)) {
            input.fail("email", "not-an-email-address");
        }
        input.check();
        PersonRole as = Objects.requireNonNull(role);
        NamePeople.Outcome outcome = account == null
                ? names.guest(by, caller.getName(), as, email, caller.language())
                : names.member(by, as, account);
        return switch (outcome) {
            case NamePeople.Outcome.Named(PersonRow row) ->
                HttpResponse.created(views(by, List.of(row)).getFirst());
            case NamePeople.Outcome.NotNow() -> throw Refusal.conflict("state", rooms.allowed(id, by.side(), caller));
            case NamePeople.Outcome.TooMany() -> throw Refusal.conflict("too-many-invitations", List.of());
            case NamePeople.Outcome.Already() -> throw Refusal.conflict("already-member", List.of());
            case NamePeople.Outcome.NoMember() ->
                throw Refusal.invalid(FieldError.at("/accountId", "unknown-value", String.valueOf(account)));
        };
    }

    /** Of one's own side. */
    @Delete("/{personId}")
    HttpResponse<?> remove(Caller caller, UUID id, UUID personId, @QueryValue @Nullable UUID organisationId) {
        if (!names.remove(access.of(caller, id, organisationId).coordinating(), personId)) {
            throw Refusal.notFound();
        }
        return HttpResponse.noContent();
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
                        row.side() == reader.side()))
                .toList();
    }
}
