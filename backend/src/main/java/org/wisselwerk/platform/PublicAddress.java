package org.wisselwerk.platform;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/**
 * Where people find this installation: {@code wisselwerk.url}, or this machine's own address where that is not set.
 * Never what a request says in its Host header, which anybody writes.
 */
@Singleton
public class PublicAddress {

    private final String configured;
    private final BeanProvider<EmbeddedServer> server;

    PublicAddress(@Value("${wisselwerk.url:}") String configured, BeanProvider<EmbeddedServer> server) {
        this.configured = configured;
        this.server = server;
    }

    /** The whole address of one of our pages. */
    public String of(String path) {
        String base = configured.isBlank() ? server.get().getURL().toString() : configured;
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
