package org.wisselwerk.drill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;

/**
 * An import that sends lines for as long as it is not told to finish, and hears the answer meanwhile: on a plain socket,
 * because the client of the JDK listens only when it has sent everything.
 */
final class StreamedImport implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int CHUNK = 50;

    private final Socket socket;
    private final AtomicLong committed = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();
    private final Thread writer;
    private final Thread reader;
    private final long most;
    private volatile boolean finish;
    private volatile @Nullable JsonNode summary;

    /** @param most it waits rather than send more lines than this */
    StreamedImport(Installation installation, String source, long most) throws IOException {
        this.most = most;
        socket =
                new Socket(InetAddress.getLoopbackAddress(), installation.base().getPort());
        String head = """
            POST /api/import/listings?source=%s HTTP/1.1
            Host: localhost
            Authorization: Bearer %s
            Content-Type: application/x-ndjson
            Transfer-Encoding: chunked
            Connection: close

            """.formatted(source, installation.token()).replace("\n", "\r\n");
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        reader = Thread.ofVirtual().start(this::read);
        writer = Thread.ofVirtual().start(this::write);
    }

    /** Waits until this many lines are acknowledged. */
    void awaitCommitted(long lines) {
        Eventually.holds("%d lines acknowledged".formatted(lines), LIMIT, () -> committed.get() >= lines);
    }

    /** Waits until the server says of more lines than now that they are kept, at most so many times. */
    void awaitAcknowledgements(int times) {
        for (int i = 0; i < times; i++) {
            awaitCommitted(committed.get() + 1);
        }
    }

    /** Waits until so many more lines have left. */
    void awaitSent(long more) {
        long aim = Math.min(most, sent.get() + more);
        Eventually.holds("%d lines sent".formatted(aim), LIMIT, () -> sent.get() >= aim || !writer.isAlive());
    }

    /** The lines up to this one are kept, says the server. */
    long committed() {
        return committed.get();
    }

    long sent() {
        return sent.get();
    }

    /** Sends no more lines, and waits for the end of the answer; null when the connection broke before it. */
    @Nullable
    JsonNode finish() throws InterruptedException {
        finish = true;
        if (!reader.join(LIMIT)) {
            throw new AssertionError(
                    "the import did not end: %d lines sent, %d acknowledged".formatted(sent(), committed()));
        }
        return summary;
    }

    @Override
    public void close() throws IOException {
        finish = true;
        socket.close();
    }

    private void write() {
        try {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            while (!finish) {
                if (sent.get() < most) {
                    chunk(out);
                } else {
                    Thread.sleep(10);
                }
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            // The server is gone, as it should be when it was killed; the reader says how far it came.
            finish = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void chunk(OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= CHUNK; i++) {
            lines.append(new Line(sent.get() + i).json()).append('\n');
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        sent.addAndGet(CHUNK);
    }

    private void read() {
        try (BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = answer.readLine(); line != null; line = answer.readLine()) {
                // Between the objects stand the sizes of the chunks, before them the head of the answer.
                if (line.startsWith("{")) {
                    hear(Input.JSON.readTree(line));
                }
            }
        } catch (IOException e) {
            // The connection broke: there is no summary, and the caller sees that.
            finish = true;
        }
    }

    private void hear(JsonNode told) {
        if (told.has("committed")) {
            committed.set(told.get("committed").asLong());
        } else if (told.has("complete")) {
            summary = told;
        } else {
            throw new AssertionError("a line was refused: " + told);
        }
    }
}
