package org.wisselwerk.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a directory for one running application. The operating system frees it when the process ends, however it ends. */
final class DirectoryLock implements AutoCloseable {

    /**
     * Locks held by this JVM. A second channel on a locked file must not even be opened here: closing it would free the
     * first lock on POSIX systems.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the existing directory, or says who has it. */
    static DirectoryLock take(Path directory) throws IOException {
        Path file = directory.toRealPath().resolve("lock");
        if (!OWN.add(file)) {
            throw inUse(directory, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new DirectoryLock(file, locked(directory, file));
        } catch (IOException | RuntimeException e) {
            OWN.remove(file);
            throw e;
        }
    }

    private static FileChannel locked(Path directory, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw inUse(directory, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static EmbeddedServerException inUse(Path directory, String process) {
        return new EmbeddedServerException(
                "%s is in use by a Wisselwerk that is running (process %s). Stop that one first, or choose another data directory."
                        .formatted(directory, process));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        OWN.remove(file);
    }
}
