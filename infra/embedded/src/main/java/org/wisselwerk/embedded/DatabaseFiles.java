package org.wisselwerk.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * Makes the files of a new database, with one account that may use the database {@code wisselwerk} and nothing else.
 * What is new stands beside its final place until it is complete, so a kill half-way is repaired by the next start.
 */
final class DatabaseFiles {

    static final String NAME = "wisselwerk";

    private static final String ACCOUNT = "'" + NAME + "'@'127.0.0.1'";
    private static final String SECRET = "database.password=";
    private static final int PASSWORD_BYTES = 24;
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final MariaDb server;
    private final Path secrets;

    DatabaseFiles(MariaDb server, Path secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Makes what is missing and returns the password of the account. A lost secrets file gets a new password. */
    String prepare() throws IOException, InterruptedException {
        if (Files.exists(server.files()) && Files.exists(secrets)) {
            return Files.readString(secrets).strip().substring(SECRET.length());
        }
        String password = newPassword();
        if (Files.exists(server.files())) {
            run(server, "flush privileges;\nalter user " + ACCOUNT + " identified by '" + password + "';\n");
        } else {
            make(password);
        }
        PrivateFiles.write(secrets, SECRET + password + "\n");
        return password;
    }

    private void make(String password) throws IOException, InterruptedException {
        Path fresh = server.files().resolveSibling(server.files().getFileName() + ".new");
        PrivateFiles.deleteTree(fresh);
        PrivateFiles.directory(fresh);
        // root may come in through the socket file only, and none is opened
        StringBuilder statements =
                new StringBuilder("create database mysql;\nuse mysql;\nset @auth_root_socket='root';\n");
        for (String script : SCRIPTS) {
            statements
                    .append(Files.readString(server.programs().resolve("share").resolve(script)))
                    .append('\n');
        }
        statements.append("use mysql;\nflush privileges;\ncreate database " + NAME + ";\n");
        statements.append("create user " + ACCOUNT + " identified by '" + password + "';\n");
        statements.append("grant all privileges on " + NAME + ".* to " + ACCOUNT + ";\n");
        run(server.over(fresh), statements.toString());
        Files.move(fresh, server.files(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void run(MariaDb server, String statements) throws IOException, InterruptedException {
        Path output = server.files().resolveSibling("bootstrap.log");
        Process process = new ProcessBuilder(server.bootstrap())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(statements.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            process.waitFor();
            throw new EmbeddedServerException("The database cannot be made: " + Files.readString(output), e);
        }
        if (process.waitFor() != 0) {
            throw new EmbeddedServerException("The database cannot be made: " + Files.readString(output));
        }
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
