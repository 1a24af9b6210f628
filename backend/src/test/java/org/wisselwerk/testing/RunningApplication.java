package org.wisselwerk.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The whole application on real servers, once a JVM: tests keep apart by their data. Its clock stands on a fixed day. */
public final class RunningApplication {

    /** The day that it is in tests. */
    public static final String TODAY = "2026-11-23";

    public static final String ADMIN = "admin@wisselwerk.example";
    public static final String ADMIN_PASSWORD = "correct-horse-battery";

    public static final String MAIL_FROM = "post@wisselwerk.example";

    private static final Map<String, Object> PROPERTIES = properties();
    private static final ApplicationContext CONTEXT = start();

    private RunningApplication() {}

    public static URI base() {
        return CONTEXT.getBean(EmbeddedServer.class).getURI();
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** Another replica, on the same servers, with these settings besides. To be closed by whoever asked for it. */
    public static Replica replica(Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(PROPERTIES);
        properties.put(
                "wisselwerk.data",
                Backing.DIRECTORY.resolve("replica-" + UUID.randomUUID()).toString());
        properties.putAll(settings);
        return new Replica(started(properties));
    }

    private static ApplicationContext start() {
        ApplicationContext context = started(PROPERTIES);
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
        return context;
    }

    private static ApplicationContext started(Map<String, Object> properties) {
        ApplicationContext context =
                ApplicationContext.builder().properties(properties).start();
        context.getBean(EmbeddedServer.class).start();
        return context;
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(Backing.start());
        properties.put("micronaut.server.port", -1);
        properties.put("wisselwerk.data", Backing.DIRECTORY.toString());
        properties.put("wisselwerk.today", TODAY);
        properties.put("wisselwerk.admin.email", ADMIN);
        properties.put("wisselwerk.admin.password", ADMIN_PASSWORD);
        properties.put("wisselwerk.mail.host", "127.0.0.1");
        properties.put("wisselwerk.mail.port", Inbox.port());
        properties.put("wisselwerk.mail.security", "NONE");
        properties.put("wisselwerk.mail.from", MAIL_FROM);
        // Tests ask more in a minute than people do.
        properties.put("wisselwerk.rates.address", 0);
        properties.put("wisselwerk.rates.token", 0);
        return properties;
    }
}
