package org.wisselwerk.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of mariadbd, the same when the files are made and when they are served. */
record MariaDb(Path programs, Path files, Purpose purpose) {

    static final String PROGRAM = "mariadbd";

    static MariaDb of(Path files, Purpose purpose) {
        return new MariaDb(ServerPrograms.of("mariadb"), files, purpose);
    }

    /** The argument by which a process is known to serve these files. */
    String mark() {
        return "--datadir=" + files;
    }

    MariaDb over(Path otherFiles) {
        return new MariaDb(programs, otherFiles, purpose);
    }

    /** Its own: a server that starts clears the temporary tables of every other one in the same directory. */
    Path temporary() {
        return files.resolveSibling("temporary");
    }

    /** Runs the statements of its input, one a line, without opening a port. */
    List<String> bootstrap() {
        List<String> command = common();
        command.addAll(List.of("--bootstrap", "--silent-startup", "--log-warnings=0"));
        return command;
    }

    /** Serves on loopback only: no socket file, no name resolution, so that root has no way in. */
    List<String> serve(int port) {
        List<String> command = common();
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-name-resolve",
                // Loopback only; making a certificate would cost seconds at every start.
                "--skip-ssl",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--log-warnings=1",
                "--max-allowed-packet=64M",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                // MySQL's own default, so that both refuse the same statements.
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"));
        command.addAll(
                switch (purpose) {
                    case WORK -> List.of("--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=256M");
                    case TEST -> List.of("--innodb-flush-log-at-trx-commit=2", "--innodb-buffer-pool-size=64M");
                });
        return command;
    }

    private List<String> common() {
        Path program = programs.resolve("bin").resolve(PROGRAM);
        if (!program.toFile().canExecute() && !program.toFile().setExecutable(true)) {
            throw new EmbeddedServerException(program + " cannot be executed by this user");
        }
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                mark(),
                "--tmpdir=" + temporary(),
                "--lc-messages-dir=" + programs.resolve("share"),
                "--character-sets-dir=" + programs.resolve("share/charsets"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--innodb-log-file-size=" + (purpose == Purpose.WORK ? "96M" : "16M")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
