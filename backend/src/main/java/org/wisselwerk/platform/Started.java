package org.wisselwerk.platform;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** What begins once the application answers, and ends before the rest. */
@Singleton
class Started {

    private final Relay relay;
    private final String url;

    Started(Relay relay, @Value("${wisselwerk.url:}") String url) {
        this.relay = relay;
        this.url = url;
    }

    @EventListener
    void begin(ServerStartupEvent event) {
        relay.start();
        String address = url.isBlank() ? event.getSource().getURL().toString() : url;
        System.out.println("Wisselwerk is ready at " + address);
    }

    @EventListener
    void end(ShutdownEvent event) throws InterruptedException {
        relay.stop();
    }
}
