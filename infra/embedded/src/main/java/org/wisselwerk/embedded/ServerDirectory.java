package org.wisselwerk.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What one server has in the application's data directory, held for this application until it is closed. */
record ServerDirectory(Path data, Path own, DirectoryLock lock, ServerLog log) implements AutoCloseable {

    /** What is done with the directory to start a server in it. */
    interface Start<T> {
        T in(ServerDirectory directory) throws IOException, InterruptedException;
    }

    /** Takes the directory {@code <data>/<name>}, and gives it back when the start fails. */
    static <T> T with(Path dataDirectory, String name, Start<T> start) {
        try {
            ServerDirectory directory = take(dataDirectory.toAbsolutePath().normalize(), name);
            try {
                return start.in(directory);
            } catch (IOException | InterruptedException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EmbeddedServerException("The embedded %s cannot use its files: %s".formatted(name, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("The embedded %s was interrupted while it started".formatted(name), e);
        }
    }

    private static ServerDirectory take(Path data, String name) throws IOException {
        Path own = PrivateFiles.directory(data.resolve(name));
        DirectoryLock lock = DirectoryLock.take(own);
        try {
            return new ServerDirectory(
                    data, own, lock, new ServerLog(data.resolve("logs").resolve(name + ".log")));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            log.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
