package org.wisselwerk.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Collection;

/** One more instance of the application, beside the one that all tests share. */
public final class Replica implements AutoCloseable {

    private final ApplicationContext context;

    Replica(ApplicationContext context) {
        this.context = context;
    }

    public URI base() {
        return context.getBean(EmbeddedServer.class).getURI();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
