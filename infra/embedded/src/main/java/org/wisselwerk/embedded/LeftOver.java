package org.wisselwerk.embedded;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops servers that an application which was killed has left behind. They are recognised by program and by the argument
 * that names our data, not by a remembered process id, which may be missing or belong to another process by now. Call it
 * only with the directory's lock in hand: whoever runs then has no owner.
 */
final class LeftOver {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);
    private static final long STOP_SECONDS = 20;

    private LeftOver() {}

    /** Ends every process of that program that has the argument, and waits until they are gone. */
    static void stop(String program, String argument) throws InterruptedException {
        for (ProcessHandle process : ProcessHandle.allProcesses()
                .filter(candidate -> runs(candidate, program, argument))
                .toList()) {
            LOG.warn("Stopping {} (process {}), left behind by an application that was killed", program, process.pid());
            process.destroy();
            if (!ended(process)) {
                process.destroyForcibly();
                ended(process);
            }
        }
    }

    private static boolean runs(ProcessHandle process, String program, String argument) {
        ProcessHandle.Info info = process.info();
        // A program file that was replaced since shows as "mariadbd (deleted)" on Linux.
        return info.command()
                        .map(command ->
                                Path.of(command).getFileName().toString().startsWith(program))
                        .orElse(false)
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(argument))
                        .orElse(false);
    }

    private static boolean ended(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
