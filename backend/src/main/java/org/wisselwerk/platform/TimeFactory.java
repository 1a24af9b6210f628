package org.wisselwerk.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The one clock and the one source of ids. */
@Factory
class TimeFactory {

    /** The machine's clock, moved by whole days so that it is {@code wisselwerk.today} where that is set. */
    @Singleton
    Clock clock(@Value("${wisselwerk.today:}") String today) {
        Clock clock = Clock.system(BelgianTime.ZONE);
        if (today.isBlank()) {
            return clock;
        }
        long days = LocalDate.parse(today).toEpochDay() - LocalDate.now(clock).toEpochDay();
        return Clock.offset(clock, Duration.ofDays(days));
    }

    /** UUIDv7: sorted by the time of their making, so that inserts land at the end of an index. */
    @Bean
    @Singleton
    Ids ids(Clock clock) {
        return () -> UuidCreator.getTimeOrderedEpoch(Instant.now(clock.withZone(ZoneOffset.UTC)));
    }
}
