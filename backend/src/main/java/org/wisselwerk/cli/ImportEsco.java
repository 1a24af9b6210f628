package org.wisselwerk.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.wisselwerk.esco.EscoFile;
import org.wisselwerk.platform.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends ESCO's published files to the running application, each with a progress bar. */
@Command(
        name = "import-esco",
        description = {
            "Imports ESCO's published CSV files (v1.2) into the running application, beside its own vocabulary:",
            "occupations, skills, ISCOGroups, skillGroups, broaderRelationsOccPillar, broaderRelationsSkillPillar and",
            "occupationSkillRelations, each followed by its language, as in occupations_nl.csv."
        },
        footer = {"", "This service uses the ESCO classification of the European Commission."},
        mixinStandardHelpOptions = true)
final class ImportEsco implements Callable<Integer> {

    private static final int INCOMPLETE = 3;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files of ESCO, or folders of them; other files in a folder are passed over.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--language", description = "nl, fr or en, where a file's name does not say it.")
    private String language = "";

    @Option(names = "--force", description = "Take a file that lacks more than a fifth of what is known.")
    private boolean force;

    @Option(names = "--remove", description = "Take all of ESCO out again instead.")
    private boolean remove;

    @Option(
            names = "--no-reindex",
            description = "Leave the index as it is: listings get their new concepts when they next change.")
    private boolean noReindex;

    @Override
    public Integer call() throws IOException {
        RemoteServer server = new RemoteServer(Servers.Environment.ofProcess());
        if (remove) {
            server.send("DELETE", "/api/admin/vocabulary/esco", "text/plain", HttpRequest.BodyPublishers.noBody())
                    .close();
            System.out.println("ESCO has been taken out.");
            reindex(server);
            return 0;
        }
        boolean complete = true;
        boolean changed = false;
        for (Path file : files()) {
            JsonNode summary = send(server, file);
            System.out.println(file.getFileName() + " " + summary);
            complete &= summary.path("complete").asBoolean();
            changed |= summary.path("created").asLong()
                            + summary.path("updated").asLong()
                            + summary.path("removed").asLong()
                    > 0;
        }
        if (changed) {
            reindex(server);
        }
        return complete ? 0 : INCOMPLETE;
    }

    /** Concepts before the relations between them, so that what is told as unknown is. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (var inside = Files.list(path)) {
                    inside.filter(file -> EscoFile.named(name(file)).isPresent())
                            .forEach(files::add);
                }
            } else if (Files.isReadable(path)) {
                files.add(path);
            } else {
                throw new RemoteServer.Failed("Cannot read " + path);
            }
        }
        if (files.isEmpty()) {
            throw new RemoteServer.Failed("No file of ESCO there: their names are like occupations_nl.csv");
        }
        files.sort(Comparator.comparing((Path file) -> name(file).contains("Relations"))
                .thenComparing(Path::getFileName));
        return files;
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private JsonNode send(RemoteServer server, Path file) throws IOException {
        String path = "/api/admin/vocabulary/esco?file=" + encoded(name(file)) + "&language=" + encoded(language)
                + "&force=" + force;
        try (ProgressBar bar = Upload.bar(name(file), file);
                BufferedReader answer = new BufferedReader(new InputStreamReader(
                        server.send("POST", path, "text/csv", Upload.body(file, bar)), StandardCharsets.UTF_8))) {
            JsonNode last = Input.JSON.createObjectNode();
            for (String line = answer.readLine(); line != null; line = answer.readLine()) {
                last = Input.JSON.readTree(line);
                if (last.has("step")) {
                    bar.setExtraMessage(
                            last.get("step").asText() + " " + last.get("rows").asText());
                } else if (last.has("errors")) {
                    System.out.println(line);
                }
            }
            return last;
        }
    }

    private void reindex(RemoteServer server) throws IOException {
        if (!noReindex) {
            server.send("POST", "/api/admin/search/rebuild", "application/json", HttpRequest.BodyPublishers.noBody())
                    .close();
            System.out.println("The index is being built anew, so that listings get the concepts they name.");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
