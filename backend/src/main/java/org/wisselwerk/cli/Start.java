package org.wisselwerk.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.wisselwerk.embedded.EmbeddedServerException;
import org.wisselwerk.platform.Relay;
import picocli.CommandLine.Command;

/** Starts the application, with servers of its own where none are configured, and stays until it is told to stop. */
@Command(name = "start", description = "Starts the application.", mixinStandardHelpOptions = true)
class Start implements Callable<Integer> {

    /** Who looks around should find something from the first second on. */
    private static final Duration DEMO_FINDABLE = Duration.ofSeconds(30);

    /** It will not start like this; the message says why. */
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    @Command(
            name = "demo",
            description = "Starts the application with demo data and demo accounts, on this machine only.",
            mixinStandardHelpOptions = true)
    static final class Demo extends Start {

        @Override
        public Integer call() throws InterruptedException {
            Servers.Environment environment = Servers.Environment.ofProcess();
            if (environment.has("DATABASE_URL")) {
                throw new Refused("demo keeps its data to itself: unset DATABASE_URL, or use start");
            }
            String host = environment.variables().getOrDefault("WISSELWERK_HOST", "127.0.0.1");
            if (!host.equals("127.0.0.1") && !host.equals("localhost") && !host.equals("::1")) {
                throw new Refused("demo has open accounts and listens on this machine only: unset WISSELWERK_HOST");
            }
            return run(environment, true);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        return run(Servers.Environment.ofProcess(), false);
    }

    /** Ends with the process: SIGTERM stops the application first, then its servers. */
    Integer run(Servers.Environment environment, boolean demo) throws InterruptedException {
        Servers servers;
        try {
            servers = Servers.start(environment);
        } catch (EmbeddedServerException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        Map<String, Object> properties = new LinkedHashMap<>(servers.properties());
        properties.put("wisselwerk.data", environment.data().toString());
        properties.put("wisselwerk.demo", demo);
        ApplicationContext context =
                ApplicationContext.builder().properties(properties).build();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            servers.close();
            stopped.countDown();
        }));
        context.start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        server.start();
        if (demo) {
            context.getBean(Relay.class).await(DEMO_FINDABLE);
        }
        String url = environment.variables().getOrDefault("WISSELWERK_URL", "");
        System.out.println("Wisselwerk is ready at " + (url.isBlank() ? server.getURL() : url));
        servers.addresses().forEach(System.out::println);
        stopped.await();
        return 0;
    }
}
