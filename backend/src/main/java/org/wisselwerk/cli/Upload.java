package org.wisselwerk.cli;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A file on its way to the application, and the bar that shows how far it is. */
final class Upload {

    private Upload() {}

    static ProgressBar bar(String task, Path file) throws IOException {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(Files.size(file))
                .setUnit(" kB", 1024)
                .setUpdateIntervalMillis(500)
                .build();
    }

    /** The file's bytes, as they are taken. */
    static HttpRequest.BodyPublisher body(Path file, ProgressBar bar) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> {
            try {
                return new Counted(new FileInputStream(file.toFile()), bar);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Moves the bar by what has been read. */
    private static final class Counted extends FilterInputStream {

        private final ProgressBar bar;

        Counted(InputStream in, ProgressBar bar) {
            super(in);
            this.bar = bar;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            bar.stepBy(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            bar.stepBy(Math.max(0, count));
            return count;
        }
    }
}
