package org.wisselwerk.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
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
        try (ProgressBar bar = Upload.bar("Importing", file);
                BufferedReader answer = new BufferedReader(new InputStreamReader(
                        server.send("POST", path(), "application/x-ndjson", Upload.body(file, bar)),
                        StandardCharsets.UTF_8))) {
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

    private String path() {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        String from = source.isEmpty() ? (dot > 0 ? name.substring(0, dot) : name) : source;
        return "/api/import/listings?source=" + URLEncoder.encode(from, StandardCharsets.UTF_8) + "&prune=" + prune
                + "&pruneForce=" + pruneForce;
    }
}
