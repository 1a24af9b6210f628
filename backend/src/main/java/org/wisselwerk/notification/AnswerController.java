package org.wisselwerk.notification;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import org.wisselwerk.platform.Refusal;

/**
 * Answers that need no account, because their link came by mail: to end letters of a kind. Reading changes nothing; a
 * mail program may post at once (RFC 8058).
 */
@Controller("/api/answers/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswerController {

    private final Ways ways;

    AnswerController(Ways ways) {
        this.ways = ways;
    }

    @Serdeable
    record AnswerView(Topic ends) {}

    @Get
    AnswerView about(String token) {
        return ways.topic(token).map(AnswerView::new).orElseThrow(AnswerController::over);
    }

    @Post
    @Consumes({
        MediaType.APPLICATION_JSON,
        MediaType.APPLICATION_FORM_URLENCODED,
        MediaType.MULTIPART_FORM_DATA,
        MediaType.ALL
    })
    AnswerView stop(String token) {
        return ways.stop(token).map(AnswerView::new).orElseThrow(AnswerController::over);
    }

    private static Refusal over() {
        return Refusal.of(HttpStatus.GONE, "link-over");
    }
}
