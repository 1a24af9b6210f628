package org.wisselwerk.message;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.message.MessagesView.MessageView;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.room.Participant;
import org.wisselwerk.room.RoomAccess;

/** Messages of a collaboration, for those who come into its room. */
@Controller("/api/collaborations/{id}/messages")
@ExecuteOn(TaskExecutors.BLOCKING)
class MessageController {

    static final int MAX_TEXT = 4000;
    private static final int MAX_FILES = 5;
    private static final int ID_LENGTH = 36;

    private final RoomAccess access;
    private final ReadMessages read;
    private final PostMessage post;
    private final Rooms rooms;
    private final Ids ids;

    MessageController(RoomAccess access, ReadMessages read, PostMessage post, Rooms rooms, Ids ids) {
        this.access = access;
        this.read = read;
        this.post = post;
        this.rooms = rooms;
        this.ids = ids;
    }

    @Serdeable
    record UnreadView(int unread) {}

    @Get
    MessagesView list(
            Caller caller,
            UUID id,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return read.page(access.of(caller, id, organisationId), Paging.of(page, size));
    }

    /** 201 for a new one, 200 for one that had come before under the same {@code clientId}. */
    @Post
    HttpResponse<MessageView> post(
            Caller caller, UUID id, @QueryValue @Nullable UUID organisationId, @Body @Nullable String body) {
        Participant author = access.of(caller, id, organisationId).writing();
        PostMessage.Draft draft = draft(body);
        return switch (post.post(author, draft)) {
            case PostMessage.Outcome.Posted(MessageRow row) -> HttpResponse.created(read.view(author, row));
            case PostMessage.Outcome.Again(MessageRow row) -> HttpResponse.ok(read.view(author, row));
            case PostMessage.Outcome.NotNow() ->
                throw Refusal.conflict("state", rooms.allowed(id, author.side(), caller));
            case PostMessage.Outcome.UnknownFile() -> throw Refusal.invalid(FieldError.at("/files", "unknown-file"));
        };
    }

    /** Up to and with this one. */
    @Put("/read")
    UnreadView read(Caller caller, UUID id, @QueryValue @Nullable UUID organisationId, @Body @Nullable String body) {
        Participant reader = access.of(caller, id, organisationId);
        Input input = Input.body(body);
        UUID upTo = input.required("upTo", input.id("upTo"));
        input.check();
        return new UnreadView(read.read(reader, Objects.requireNonNull(upTo)));
    }

    private PostMessage.Draft draft(@Nullable String body) {
        Input input = Input.body(body);
        String text = input.text("text", MAX_TEXT);
        UUID clientId = input.id("clientId");
        List<UUID> files = files(input);
        if (text == null && files.isEmpty() && input.errors().isEmpty()) {
            input.fail("text", "required");
        }
        input.check();
        return new PostMessage.Draft(clientId == null ? ids.next() : clientId, text == null ? "" : text, files);
    }

    private static List<UUID> files(Input input) {
        List<UUID> files = new ArrayList<>();
        List<String> sent = input.texts("files", MAX_FILES, ID_LENGTH);
        for (int i = 0; i < sent.size(); i++) {
            try {
                files.add(UUID.fromString(sent.get(i)));
            } catch (IllegalArgumentException e) {
                input.fail("files/" + i, "not-an-id");
            }
        }
        return files.stream().distinct().toList();
    }
}
