package org.wisselwerk.platform;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** What begins once the application answers, and ends before the rest. */
@Singleton
class Started {

    private final Relay relay;

    Started(Relay relay) {
        this.relay = relay;
    }

    @EventListener
    void begin(ServerStartupEvent event) {
        relay.start();
    }

    @EventListener
    void end(ShutdownEvent event) throws InterruptedException {
        relay.stop();
    }
}
