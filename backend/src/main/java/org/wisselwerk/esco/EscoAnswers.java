package org.wisselwerk.esco;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Problems;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What an import of ESCO answers while it goes on: how far it is, what is wrong, how it ended. */
@Singleton
class EscoAnswers {

    private static final long EVERY = Duration.ofSeconds(1).toNanos();

    private final Problems problems;

    EscoAnswers(Problems problems) {
        this.problems = problems;
    }

    /** Runs the import on a thread of its own. */
    Publisher<byte[]> stream(
            ImportEsco.Run run, Language language, Function<ImportEsco.Listener, ImportEsco.Summary> imports) {
        Sinks.Many<byte[]> sink = Sinks.many().unicast().onBackpressureBuffer();
        Thread.ofVirtual().name("import-esco").start(() -> {
            ImportEsco.Summary summary = imports.apply(new Answer(sink, language));
            sink.tryEmitNext(line(summary(run, summary)));
            sink.tryEmitComplete();
        });
        return Flux.from(sink.asFlux());
    }

    private final class Answer implements ImportEsco.Listener {

        private final Sinks.Many<byte[]> sink;
        private final Language language;
        private long last = System.nanoTime();
        private ImportEsco.@Nullable Step step;

        Answer(Sinks.Many<byte[]> sink, Language language) {
            this.sink = sink;
            this.language = language;
        }

        @Override
        public void reached(ImportEsco.Step reached, long rows) {
            long now = System.nanoTime();
            if (reached != step || now - last >= EVERY) {
                last = now;
                step = reached;
                sink.tryEmitNext(line(Map.of("step", reached.name().toLowerCase(Locale.ROOT), "rows", rows)));
            }
        }

        @Override
        public void refused(long at, FieldError error) {
            var violation = problems.violation(language, error);
            sink.tryEmitNext(line(Map.of(
                    "line", at, "errors", List.of(Map.of("code", violation.code(), "message", violation.message())))));
        }
    }

    private static Map<String, Object> summary(ImportEsco.Run run, ImportEsco.Summary summary) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", run.file().stem());
        map.put("language", run.language().isEmpty() ? null : run.language());
        map.put("read", summary.read());
        map.put("created", summary.created());
        map.put("updated", summary.updated());
        map.put("unchanged", summary.unchanged());
        map.put("removed", summary.problem() == null ? summary.removed() : 0);
        map.put("passedOver", summary.passedOver());
        map.put("unknown", summary.unknown());
        map.put("complete", summary.problem() == null);
        map.put("problem", summary.problem());
        return map;
    }

    private static byte[] line(Map<String, ?> map) {
        try {
            return (Input.JSON.writeValueAsString(map) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
