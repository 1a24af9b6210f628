package org.wisselwerk.embedded;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Finds the programs of the servers, which this module's build assembles in {@code target/servers}. The system property
 * {@code wisselwerk.servers} names that directory; without it, {@code servers} is looked for beside this module's jar
 * (or class directory) and one level above, which suits a build as well as a jar in {@code lib/}.
 */
final class ServerPrograms {

    static final String PROPERTY = "wisselwerk.servers";

    private ServerPrograms() {}

    /** The directory of one server, {@code elasticsearch} or {@code mariadb}. */
    static Path of(String server) {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return existing(Path.of(named).toAbsolutePath(), server);
        }
        Path beside = Objects.requireNonNull(ownLocation().getParent());
        Path above = Objects.requireNonNull(beside.getParent());
        return existing(
                Files.isDirectory(beside.resolve("servers")) ? beside.resolve("servers") : above.resolve("servers"),
                server);
    }

    private static Path existing(Path servers, String server) {
        Path directory = servers.resolve(server);
        if (!Files.isDirectory(directory)) {
            throw new EmbeddedServerException(
                    ("There is no %s in %s. 'mvn package' puts it there (mariadb only on Linux x86-64 "
                                    + "and macOS arm64), -D%s=… names another place; or use a server of your own.")
                            .formatted(server, servers, PROPERTY));
        }
        return directory;
    }

    private static Path ownLocation() {
        try {
            return Path.of(ServerPrograms.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
