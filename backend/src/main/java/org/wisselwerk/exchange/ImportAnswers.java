package org.wisselwerk.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.propagation.PropagatedContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
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

/**
 * What an import answers while it reads. The answer waits in memory when the client does not listen, so that reading
 * never waits for it; what can be said is bounded.
 */
@Singleton
class ImportAnswers {

    private static final int ERROR_LINES = 1000;
    private static final int ERRORS_A_LINE = 20;
    private static final long EVERY = Duration.ofSeconds(1).toNanos();

    private final Problems problems;

    ImportAnswers(Problems problems) {
        this.problems = problems;
    }

    /** Runs the import on a thread of its own, on which it is still known from where the request came. */
    Publisher<byte[]> stream(Language language, Function<ImportListings.Listener, ImportListings.Summary> run) {
        Sinks.Many<byte[]> sink = Sinks.many().unicast().onBackpressureBuffer();
        Thread.ofVirtual().name("import").start(PropagatedContext.wrapCurrent(() -> {
            ImportListings.Summary summary = run.apply(new Answer(sink, language));
            sink.tryEmitNext(line(summary(summary)));
            sink.tryEmitComplete();
        }));
        return Flux.from(sink.asFlux());
    }

    private final class Answer implements ImportListings.Listener {

        private final Sinks.Many<byte[]> sink;
        private final Language language;
        private long last = System.nanoTime();
        private int told;

        Answer(Sinks.Many<byte[]> sink, Language language) {
            this.sink = sink;
            this.language = language;
        }

        @Override
        public void committed(long line) {
            long now = System.nanoTime();
            if (now - last >= EVERY) {
                last = now;
                sink.tryEmitNext(line(Map.of("committed", line)));
            }
        }

        @Override
        public void rejected(long line, @Nullable String ref, List<FieldError> errors) {
            if (told++ < ERROR_LINES) {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("line", line);
                map.put("ref", ref);
                map.put(
                        "errors",
                        errors.stream()
                                .limit(ERRORS_A_LINE)
                                .map(error -> written(error))
                                .toList());
                sink.tryEmitNext(line(map));
            }
        }

        private Map<String, Object> written(FieldError error) {
            var violation = problems.violation(language, error);
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("pointer", violation.pointer());
            map.put("code", violation.code());
            map.put("message", violation.message());
            return map;
        }
    }

    private static Map<String, Object> summary(ImportListings.Summary summary) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("read", summary.read());
        map.put("created", summary.created());
        map.put("updated", summary.updated());
        map.put("unchanged", summary.unchanged());
        map.put("rejected", summary.rejected());
        map.put("closed", summary.closed());
        map.put("complete", summary.complete());
        map.put("problem", summary.problem());
        return map;
    }

    static byte[] line(Map<String, ?> map) {
        try {
            return (Input.JSON.writeValueAsString(map) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
