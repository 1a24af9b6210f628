package org.wisselwerk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the listings of the running application in the import format. */
@Command(
        name = "export",
        description = "Exports listings (NDJSON, one a line) from the running application.",
        mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {

    @Option(names = "--source", description = "Only the listings of this source.")
    private String source = "";

    @Option(
            names = {"-o", "--output"},
            description = "The file to write; default: standard output.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        String query = source.isEmpty() ? "" : "?source=" + URLEncoder.encode(source, StandardCharsets.UTF_8);
        RemoteServer server = new RemoteServer(Servers.Environment.ofProcess());
        try (InputStream listings =
                server.send("GET", "/api/export/listings" + query, "text/plain", HttpRequest.BodyPublishers.noBody())) {
            if (output == null) {
                listings.transferTo(System.out);
            } else {
                Files.copy(listings, output, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return 0;
    }
}
