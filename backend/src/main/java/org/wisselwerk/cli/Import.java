package org.wisselwerk.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.wisselwerk.platform.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a file of listings to the running application, with a progress bar. */
@Command(
        name = "import",
        description = "Imports listings (NDJSON, one a line) into the running application.",
        mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {

    private static final int INCOMPLETE = 3;

    @Parameters(paramLabel = "FILE", description = "The file, UTF-8.")
    private Path file = Path.of("");

    @Option(names = "--source", description = "Whose listings these are; default: the file's name without its ending.")
    private String source = "";

    @Option(names = "--prune", description = "Close what the source no longer has (at most 20 %%).")
    private boolean prune;

    @Option(names = "--prune-force", description = "Close it, however much it is.")
    private boolean pruneForce;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new RemoteServer.Failed("Cannot read " + file);
        }
        RemoteServer server = new RemoteServer(Servers.Environment.ofProcess());
        try (ProgressBar bar = bar();
                BufferedReader answer = new BufferedReader(new InputStreamReader(
                        server.send("POST", path(), "application/x-ndjson", body(bar)), StandardCharsets.UTF_8))) {
            return report(answer, bar);
        }
    }

    private int report(BufferedReader answer, ProgressBar bar) throws IOException {
        JsonNode last = Input.JSON.createObjectNode();
        for (String line = answer.readLine(); line != null; line = answer.readLine()) {
            last = Input.JSON.readTree(line);
            if (last.has("committed")) {
                bar.setExtraMessage(last.get("committed").asText() + " saved");
            } else if (last.has("errors")) {
                System.out.println(line);
            }
        }
        bar.close();
        System.out.println(last);
        return last.path("complete").asBoolean() ? 0 : INCOMPLETE;
    }

    private ProgressBar bar() throws IOException {
        return new ProgressBarBuilder()
                .setTaskName("Importing")
                .setInitialMax(Files.size(file))
                .setUnit(" kB", 1024)
                .setUpdateIntervalMillis(500)
                .build();
    }

    private HttpRequest.BodyPublisher body(ProgressBar bar) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> {
            try {
                return new Counted(new FileInputStream(file.toFile()), bar);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String path() {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        String from = source.isEmpty() ? (dot > 0 ? name.substring(0, dot) : name) : source;
        return "/api/import/listings?source=" + URLEncoder.encode(from, StandardCharsets.UTF_8) + "&prune=" + prune
                + "&pruneForce=" + pruneForce;
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
