package org.wisselwerk.notification;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.AnswerByLetter;
import org.wisselwerk.collaboration.ProposalView;
import org.wisselwerk.platform.Refusal;

/**
 * Answers that need no session, because their link came by mail: to end letters of a kind, and to a proposal. Reading
 * changes nothing. To end letters a mail program may post at once (RFC 8058); an answer to a proposal says in its body
 * what it is.
 */
@Controller("/api/answers/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswerController {

    private final Ways ways;
    private final AnswerByLetter proposals;

    AnswerController(Ways ways, AnswerByLetter proposals) {
        this.ways = ways;
        this.proposals = proposals;
    }

    /** What a link is for: one of the two. */
    @Serdeable
    record AnswerView(@Nullable Topic ends, @Nullable ProposalView proposal) {}

    @Get
    AnswerView about(Caller reader, String token) {
        return ways.topic(token)
                .map(topic -> new AnswerView(topic, null))
                .or(() -> proposals.look(token, reader.language()).map(proposal -> new AnswerView(null, proposal)))
                .orElseThrow(AnswerController::over);
    }

    /** A page, which says in the body how a proposal is answered. */
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<?> answer(HttpRequest<?> request, Caller reader, String token, @Body @Nullable String body) {
        return ways.stop(token)
                .<HttpResponse<?>>map(topic -> HttpResponse.ok(new AnswerView(topic, null)))
                .orElseGet(() -> proposals.answer(request, token, reader.language(), body));
    }

    /** A mail program; whatever it sends, it can only end letters. */
    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA, MediaType.ALL})
    AnswerView stop(String token) {
        return ways.stop(token).map(topic -> new AnswerView(topic, null)).orElseThrow(AnswerController::over);
    }

    private static Refusal over() {
        return Refusal.of(HttpStatus.GONE, "link-over");
    }
}
