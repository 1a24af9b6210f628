package org.wisselwerk.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a server: a child process under the guard script, whose output goes to a log and tells when it is ready. */
final class ServerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Pattern GUARD_LINE = Pattern.compile("guard: started process (\\d+)");
    private static final Duration STOP_LIMIT = Duration.ofSeconds(8);
    private static final Duration LAST_LINES_LIMIT = Duration.ofSeconds(2);

    private final Process guard;
    private final ServerLog log;
    private final Pattern readyLine;
    private final Thread pump;
    private final CompletableFuture<Long> pid = new CompletableFuture<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    private ServerProcess(Process guard, Pattern readyLine, ServerLog log) {
        this.guard = guard;
        this.readyLine = readyLine;
        this.log = log;
        // Reading from a process holds on to its thread, so this must not be a virtual one.
        this.pump = Thread.ofPlatform()
                .daemon()
                .name("log of process " + guard.pid())
                .unstarted(this::pump);
    }

    /**
     * Starts the command without waiting for it.
     *
     * @param readyLine found in the line by which the server says that it answers; its first group is handed on
     */
    static ServerProcess start(List<String> command, Pattern readyLine, ServerLog log) throws IOException {
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", guardScript(), "guard"));
        guarded.addAll(command);
        Process guard = new ProcessBuilder(guarded).redirectErrorStream(true).start();
        ServerProcess process = new ServerProcess(guard, readyLine, log);
        process.pump.start();
        return process;
    }

    /** Waits until the server answers; stops it and fails with its last lines when it ends first or takes too long. */
    String awaitReady(String name, Duration limit) throws InterruptedException {
        try {
            return ready.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop();
            throw new EmbeddedServerException(
                    "%s did not answer within %d s. %s".formatted(name, limit.toSeconds(), log.tail()), e);
        } catch (ExecutionException e) {
            throw new EmbeddedServerException("%s did not start. %s".formatted(name, log.tail()), e);
        } catch (InterruptedException e) {
            stop();
            throw e;
        }
    }

    /** The process id of the server itself, not of its guard. */
    long pid() {
        return pid.join();
    }

    boolean isAlive() {
        return guard.isAlive();
    }

    int waitFor() throws InterruptedException {
        return guard.waitFor();
    }

    /** Asks the server to end and waits; kills it when it takes longer than it may. */
    void stop() {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Process {} did not end within {} s and is killed", guard.pid(), STOP_LIMIT.toSeconds());
                kill();
            }
            pump.join(LAST_LINES_LIMIT);
        } catch (IOException e) {
            LOG.warn("Process {} cannot be asked to end and is killed", guard.pid(), e);
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private void kill() {
        guard.descendants().forEach(ProcessHandle::destroyForcibly);
        guard.destroyForcibly();
    }

    private void pump() {
        try (BufferedReader lines = guard.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line);
                Matcher started = GUARD_LINE.matcher(line);
                if (started.matches()) {
                    pid.complete(Long.valueOf(started.group(1)));
                }
                Matcher matcher = readyLine.matcher(line);
                if (!ready.isDone() && matcher.find()) {
                    ready.complete(matcher.group(1));
                }
            }
        } catch (IOException e) {
            LOG.warn("The output of process {} cannot be followed any more", guard.pid(), e);
        } finally {
            pid.completeExceptionally(new EmbeddedServerException("The process ended before it began"));
            ready.completeExceptionally(new EmbeddedServerException("The process ended before it was ready"));
        }
    }

    private static String guardScript() throws IOException {
        try (InputStream script = ServerProcess.class.getResourceAsStream("guard.sh")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
