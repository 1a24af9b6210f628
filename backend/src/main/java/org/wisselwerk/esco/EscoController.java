package org.wisselwerk.esco;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.vocabulary.text.Language;

/** ESCO's files in, and out again. */
@Controller("/api/admin/vocabulary/esco")
@ExecuteOn(TaskExecutors.BLOCKING)
class EscoController {

    private final ImportEsco imports;
    private final RemoveEsco removals;
    private final EscoAnswers answers;

    EscoController(ImportEsco imports, RemoveEsco removals, EscoAnswers answers) {
        this.imports = imports;
        this.removals = removals;
        this.answers = answers;
    }

    @Post(consumes = "text/csv", produces = "application/x-ndjson")
    Publisher<byte[]> importFile(
            Caller caller,
            @Nullable @Body InputStream body,
            @QueryValue @Nullable String file,
            @QueryValue @Nullable String language,
            @QueryValue @Nullable Boolean force) {
        ImportEsco.Run run = run(caller, file, language, Boolean.TRUE.equals(force));
        InputStream content = body == null ? InputStream.nullInputStream() : body;
        return answers.stream(run, caller.language(), listener -> imports.run(run, content, listener));
    }

    @Delete
    HttpResponse<?> remove(Caller caller) {
        removals.remove(caller.id());
        return HttpResponse.noContent();
    }

    private static ImportEsco.Run run(Caller caller, @Nullable String name, @Nullable String given, boolean force) {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid(FieldError.parameter("file", "required"));
        }
        EscoFile.Named named = EscoFile.named(name)
                .orElseThrow(() -> Refusal.invalid(
                        FieldError.parameter("file", "esco-file", String.join(", ", EscoFile.stems()))));
        String language = given == null || given.isBlank() ? named.language() : given;
        if (language == null && named.file().holdsConcepts()) {
            throw Refusal.invalid(FieldError.parameter("language", "required"));
        }
        if (language != null
                && Arrays.stream(Language.values()).noneMatch(one -> one.code().equals(language))) {
            throw Refusal.invalid(FieldError.parameter("language", "unknown-value", "nl, fr, en"));
        }
        return new ImportEsco.Run(named.file(), language == null ? "" : language, force, caller.id());
    }
}
