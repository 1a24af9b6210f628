package org.wisselwerk.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guard and the supervisor, with a shell in the place of a server. */
class SupervisedServerIT {

    private static final Pattern READY = Pattern.compile("ready on (\\d+)");
    private static final String SERVE = "echo ready on 1; while :; do read -r line; sleep 0.01; done";

    @TempDir
    Path directory;

    private ServerLog log;

    @BeforeEach
    void open() throws IOException {
        log = new ServerLog(directory.resolve("server.log"));
    }

    @AfterEach
    void close() throws IOException {
        log.close();
    }

    @Test
    void startsTheServerAgainWhenItEndsUnasked() throws Exception {
        try (SupervisedServer server = SupervisedServer.start("The server", recipe(SERVE))) {
            long first = server.pid();
            Eventually.kill(first);
            Eventually.holds("the server is back", () -> server.alive() && server.pid() != first);
        }
    }

    @Test
    void doesNotStartItAgainOnceItIsClosed() throws Exception {
        SupervisedServer server = SupervisedServer.start("The server", recipe(SERVE));
        long pid = server.pid();

        server.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(server.alive()).isFalse();
    }

    @Test
    void leavesSignalsOfTheTerminalToTheApplication() throws Exception {
        ServerProcess process = start("echo ready on 1; sleep 0.3; echo survived; exec sleep 60");
        process.awaitReady("The server", Duration.ofSeconds(10));

        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();

        Eventually.holds("the server goes on", () -> log.mentions("survived"));
        process.stop();
    }

    @Test
    void saysWhatTheServerSaidWhenItDoesNotStart() throws Exception {
        ServerProcess process = start("echo no room; exit 7");

        assertThatExceptionOfType(EmbeddedServerException.class)
                .isThrownBy(() -> process.awaitReady("The server", Duration.ofSeconds(10)))
                .withMessageContaining("The server did not start")
                .withMessageContaining("no room");
        assertThat(process.waitFor()).isEqualTo(7);
    }

    @Test
    void stopsAServerThatTakesTooLongToStart() throws Exception {
        ServerProcess process = start("exec sleep 60");

        assertThatExceptionOfType(EmbeddedServerException.class)
                .isThrownBy(() -> process.awaitReady("The server", Duration.ofSeconds(1)))
                .withMessageContaining("The server did not answer within 1 s");
        Eventually.gone(process.pid());
    }

    private SupervisedServer.Recipe recipe(String script) {
        return new SupervisedServer.Recipe() {
            @Override
            public ServerProcess spawn() throws IOException {
                return start(script);
            }

            @Override
            public void awaitReady(ServerProcess process) throws InterruptedException {
                process.awaitReady("The server", Duration.ofSeconds(10));
            }
        };
    }

    private ServerProcess start(String script) throws IOException {
        return ServerProcess.start(List.of("sh", "-c", script), READY, log);
    }
}
