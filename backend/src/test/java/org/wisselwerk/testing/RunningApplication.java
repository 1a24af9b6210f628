package org.wisselwerk.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The whole application on real servers, once a JVM: tests keep apart by their data. Its clock stands on a fixed day. */
public final class RunningApplication {

    /** The day that it is in tests. */
    public static final String TODAY = "2026-11-23";

    public static final String ADMIN = "admin@wisselwerk.example";
    public static final String ADMIN_PASSWORD = "correct-horse-battery";

    public static final String MAIL_FROM = "post@wisselwerk.example";

    private static final ApplicationContext CONTEXT = start();

    private RunningApplication() {}

    public static URI base() {
        return CONTEXT.getBean(EmbeddedServer.class).getURI();
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    private static ApplicationContext start() {
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
        ApplicationContext context =
                ApplicationContext.builder().properties(properties).start();
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
        context.getBean(EmbeddedServer.class).start();
        return context;
    }
}
