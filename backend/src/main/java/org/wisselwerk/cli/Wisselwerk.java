package org.wisselwerk.cli;

import java.util.concurrent.Callable;
import org.wisselwerk.platform.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole. */
@Command(
        name = "wisselwerk",
        description = "Matchmaking between vocational schools and industry.",
        mixinStandardHelpOptions = true,
        versionProvider = Wisselwerk.Versions.class,
        subcommands = {
            Start.class,
            Start.Demo.class,
            Import.class,
            ImportEsco.class,
            Export.class,
            Reindex.class,
            CommandLine.HelpCommand.class
        })
public final class Wisselwerk implements Callable<Integer> {

    private static final int FAILED = 1;

    private Wisselwerk() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Wisselwerk());
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof RemoteServer.Failed || e instanceof Start.Refused) {
                command.getErr().println(e.getMessage());
            } else {
                e.printStackTrace(command.getErr());
            }
            return FAILED;
        });
        int status = line.execute(arguments);
        System.exit(status);
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return CommandLine.ExitCode.USAGE;
    }

    static final class Versions implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Wisselwerk " + Version.current()};
        }
    }
}
