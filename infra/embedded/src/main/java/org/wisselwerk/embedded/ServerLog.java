package org.wisselwerk.embedded;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server prints, appended to a file that is rotated: {@code x.log}, {@code x.log.1}, {@code x.log.2}, each at
 * most some 10 MB. The last lines are kept in memory, to be shown when a start fails.
 */
final class ServerLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerLog.class);
    private static final long ROTATE_AT = 10_000_000;
    private static final int FILES = 3;
    private static final int TAIL_LINES = 15;

    /** Left out of the last lines, where they would crowd out what matters. */
    private static final Pattern STACK_FRAME = Pattern.compile("\\s+at ");

    private final Path file;
    private final Deque<String> tail = new ArrayDeque<>();
    private BufferedWriter writer;
    private long size;
    private boolean broken;

    ServerLog(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        writer = open();
    }

    /** Never fails: a full disk must not make the server wait for a reader. */
    synchronized void append(String line) {
        if (!STACK_FRAME.matcher(line).lookingAt()) {
            tail.addLast(line);
        }
        if (tail.size() > TAIL_LINES) {
            tail.removeFirst();
        }
        try {
            if (size > ROTATE_AT) {
                rotate();
            }
            writer.write(line);
            writer.newLine();
            writer.flush();
            size += line.length() + 1L;
            broken = false;
        } catch (IOException e) {
            if (!broken) {
                LOG.warn("{} cannot be written; the server goes on without it", file, e);
            }
            broken = true;
        }
    }

    /** The last lines, and where the rest is. */
    synchronized String tail() {
        return "Last lines of " + file + ":\n  " + String.join("\n  ", tail);
    }

    synchronized boolean mentions(String text) {
        return tail.stream().anyMatch(line -> line.contains(text));
    }

    @Override
    public synchronized void close() throws IOException {
        writer.close();
    }

    private void rotate() throws IOException {
        writer.close();
        for (int i = FILES - 1; i > 0; i--) {
            Path from = i == 1 ? file : numbered(i - 1);
            if (Files.exists(from)) {
                Files.move(from, numbered(i), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        writer = open();
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    private BufferedWriter open() throws IOException {
        size = Files.exists(file) ? Files.size(file) : 0;
        return Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
