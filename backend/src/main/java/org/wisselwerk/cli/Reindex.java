package org.wisselwerk.cli;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Asks the running application to build its search index anew; search goes on meanwhile. */
@Command(
        name = "reindex",
        description = "Builds the search index anew from the database, while search goes on.",
        mixinStandardHelpOptions = true)
final class Reindex implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        new RemoteServer(Servers.Environment.ofProcess())
                .send("POST", "/api/admin/search/rebuild", "application/json", HttpRequest.BodyPublishers.noBody())
                .close();
        System.out.println("The index is being built anew; the administrator's page shows how far it is.");
        return 0;
    }
}
