package org.wisselwerk.message;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.LongSupplier;

/** Takes away what is kept no longer: files that were never sent, and all words of what has long been over. */
@Singleton
public class ForgetMessages {

    private static final Duration LOOSE = Duration.ofDays(1);

    private final MessageRepository messages;
    private final FileRepository files;
    private final ReadMarkRepository marks;
    private final Clock clock;

    ForgetMessages(MessageRepository messages, FileRepository files, ReadMarkRepository marks, Clock clock) {
        this.messages = messages;
        this.files = files;
        this.marks = marks;
        this.clock = clock;
    }

    /** All of collaborations that ended before this day. Again is harmless. */
    public void forgetBefore(LocalDate day) {
        whole(() -> files.forget(day));
        whole(() -> messages.forget(day));
        whole(() -> marks.forget(day));
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "7m")
    void forgetLoose() {
        whole(() -> files.forgetLoose(clock.instant().minus(LOOSE)));
    }

    private static void whole(LongSupplier batch) {
        long gone;
        do {
            gone = batch.getAsLong();
        } while (gone > 0);
    }
}
