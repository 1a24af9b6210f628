package org.wisselwerk.account;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wisselwerk.platform.PrivateFiles;

/**
 * The token by which the command line on this machine is let in: whoever can read the data directory owns the data
 * anyway. New at each start.
 */
@Context
public class LocalToken {

    private static final String PREFIX = "local-";

    private final String token = PREFIX + Secrets.token();

    LocalToken(@Value("${wisselwerk.data}") Path data) {
        PrivateFiles.write(file(data), token);
    }

    /**
     * What the running application wrote down.
     *
     * @throws UncheckedIOException when there is none, or it may not be read
     */
    public static String read(Path data) {
        try {
            return Files.readString(file(data)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean is(String candidate) {
        return Secrets.same(token, candidate);
    }

    private static Path file(Path data) {
        return data.resolve("command-line-token");
    }
}
