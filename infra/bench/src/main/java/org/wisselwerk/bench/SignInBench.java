package org.wisselwerk.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.platform.Input;
import org.wisselwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Somebody searches while fifty people sign in at once, wave after wave, and while nobody does; in turns, so that both
 * see the same machine. Each has an account of their own, as the people of a school have.
 */
@Command(
        name = "sign-in-bench",
        mixinStandardHelpOptions = true,
        description = "Measures searches beside fifty sign-ins at once.")
final class SignInBench extends Bench {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int WARM_UP = 100;

    @Option(names = "--count", description = "How many listings; default: ${DEFAULT-VALUE}.")
    private int count = 10_000;

    @Option(names = "--people", description = "How many sign in at once; default: ${DEFAULT-VALUE}.")
    private int people = 50;

    @Option(names = "--rounds", description = "How often without and with sign-ins; default: ${DEFAULT-VALUE}.")
    private int rounds = 4;

    @Option(names = "--seconds", description = "How long each lasts; default: ${DEFAULT-VALUE}.")
    private int seconds = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Latencies signIns = new Latencies();
    private final AtomicInteger refused = new AtomicInteger();

    public static void main(String[] arguments) {
        run(new SignInBench(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Directories.empty(directory);
        Path file = directory.resolve("listings.ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            GenerateListings.write(new ListingGenerator(seed, LocalDate.now(ZoneOffset.UTC)), count, out);
        }
        useServers();
        List<String> everybody = new ArrayList<>();
        try (InProcess preparing = InProcess.start(data(), "")) {
            for (int i = 0; i < people; i++) {
                everybody.add(preparing.owner(OrganisationType.SCHOOL).email());
            }
        }
        try (RunningSystem system = RunningSystem.start(jar, data())) {
            Administrator administrator = new Administrator(system.base());
            administrator.importFile(file, SOURCE);
            administrator.flush();
            searches(system.base()).inARow(WARM_UP);
            measure(system.base(), everybody);
        }
        return 0;
    }

    private void measure(URI base, List<String> everybody) throws InterruptedException {
        Searches alone = searches(base);
        Searches beside = searches(base);
        for (int round = 0; round < rounds; round++) {
            searching(alone, null);
            searching(beside, () -> signIn(base, everybody));
        }
        header("what", "figure");
        row("searches, nobody signs in: p50 / p95 / p99", of(alone));
        row("searches, %d sign in at once: p50 / p95 / p99".formatted(people), of(beside));
        row("sign-ins: p50 / p95 / p99", signIns + " (%,d, %d refused)".formatted(signIns.count(), refused.get()));
        row(
                "ratio of the searches' p95",
                ratio(milliseconds(beside.latencies(), 0.95), milliseconds(alone.latencies(), 0.95)));
    }

    private void searching(Searches searches, @Nullable Runnable meanwhile) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        Thread searcher = searches.every(PAUSE, () -> System.nanoTime() < end);
        while (meanwhile != null && System.nanoTime() < end) {
            meanwhile.run();
        }
        searcher.join();
    }

    private void signIn(URI base, List<String> everybody) {
        List<Thread> wave = everybody.stream()
                .map(email -> request(base, email))
                .map(request -> Thread.ofVirtual().start(() -> signIn(request)))
                .toList();
        wave.forEach(SignInBench::await);
    }

    private static HttpRequest request(URI base, String email) {
        String body = Input.JSON
                .createObjectNode()
                .put("email", email)
                .put("password", InProcess.PASSWORD)
                .toString();
        return HttpRequest.newBuilder(base.resolve("/api/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private void signIn(HttpRequest request) {
        long begin = System.nanoTime();
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            signIns.add(System.nanoTime() - begin);
            if (answer.statusCode() >= 300) {
                refused.incrementAndGet();
            }
        } catch (IOException e) {
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Searches searches(URI base) {
        return new Searches(base, new Trades(Vocabulary.load()).all(), seed);
    }

    private static String of(Searches searches) {
        return searches.latencies()
                + " (%,d searches, %s)".formatted(searches.latencies().count(), searches.troubles());
    }
}
